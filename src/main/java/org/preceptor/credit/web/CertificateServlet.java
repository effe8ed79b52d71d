package org.preceptor.credit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.preceptor.credit.CertificatePaper;
import org.preceptor.credit.OpenCertificate;

/** Hands out a certificate as a PDF, to whoever may open its page. */
@WebServlet("/credit/certificate.pdf")
public class CertificateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient OpenCertificate certificates;
  @Inject transient CertificatePaper paper;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var credit = certificates.get(Objects.requireNonNullElse(request.getParameter("code"), ""));
    var bytes = paper.print(credit);
    response.setContentType("application/pdf");
    response.setContentLength(bytes.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"certificate-" + credit.entry().certificate() + ".pdf\"");
    response.getOutputStream().write(bytes);
  }
}

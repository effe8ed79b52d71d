package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.preceptor.research.RobvisTable;
import org.preceptor.research.SeeRatings;

/** The ratings as robvis reads them. */
@WebServlet("/research/robvis.csv")
public class RobvisServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SeeRatings see;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"robvis.csv\"");
    response.getWriter().write(RobvisTable.of(see.all()));
  }
}

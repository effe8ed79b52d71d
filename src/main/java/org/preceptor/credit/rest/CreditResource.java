package org.preceptor.credit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.CheckpointKey;
import org.preceptor.credit.Checkpoints;
import org.preceptor.credit.ExportLedger;
import org.preceptor.credit.SignCheckpoint;
import org.preceptor.credit.Verification;
import org.preceptor.credit.VerifyCertificate;

/** What anybody, and what a licensing body, fetches to check the ledger elsewhere. */
@Path("/credit")
@RequestScoped
public class CreditResource {

  private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

  @Inject SignCheckpoint signer;
  @Inject Checkpoints checkpoints;
  @Inject CheckpointKey key;
  @Inject VerifyCertificate certificates;
  @Inject ExportLedger ledger;

  /** The latest signed note, or an older one by its size. */
  @GET
  @Path("checkpoint")
  @Produces(TEXT)
  public Response checkpoint(@QueryParam("size") @Nullable Long size) {
    var note = size == null ? Optional.of(signer.latest()) : checkpoints.find(size);
    return note.map(found -> Response.ok(found.note()))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).entity("none of that size\n"))
        .build();
  }

  /** The verifier key, to be compared with the one handed over by another way. */
  @GET
  @Path("key")
  @Produces(TEXT)
  public String key() {
    return key.verifierKey() + "\n";
  }

  /** Where a certificate's entry stands, the way to the root, and the note with that root. */
  @GET
  @Path("proof")
  @Produces(TEXT)
  public Response proof(@QueryParam("code") @DefaultValue("") String code) {
    return certificates.verify(code) instanceof Verification.Found found
        ? Response.ok(text(found)).build()
        : Response.status(Response.Status.NOT_FOUND).entity("no such certificate\n").build();
  }

  private static String text(Verification.Found found) {
    var proof = found.proof();
    var text = new StringBuilder();
    text.append("entry ").append(proof.path().position()).append('\n');
    text.append("leaf ").append(proof.leaf()).append('\n');
    for (var step : proof.path().path()) {
      text.append("step ").append(step).append('\n');
    }
    return text.append("checkpoint\n").append(proof.checkpoint().note()).toString();
  }

  /** The whole ledger up to the latest checkpoint, as the verifier reads it. */
  @GET
  @Path("export")
  @Produces(TEXT)
  public Response export() {
    ledger.requireAllowed();
    StreamingOutput lines =
        out -> {
          var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          ledger.write(writer);
          writer.flush();
        };
    return Response.ok(lines)
        .header("Content-Disposition", "attachment; filename=\"ledger.txt\"")
        .build();
  }
}

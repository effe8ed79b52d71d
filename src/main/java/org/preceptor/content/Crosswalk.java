package org.preceptor.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.StandardNumber;

/** Where other documents speak of what the 27 standards ask for, and how sure that is. */
public record Crosswalk(int version, List<ReferenceDocument> documents, List<Link> links) {

  /**
   * A document that a standard can be read beside.
   *
   * @param publisher one body or several, as people name them
   */
  public record ReferenceDocument(
      String id,
      String title,
      String publisher,
      List<Jurisdiction> jurisdictions,
      int year,
      Status status,
      String note) {

    public ReferenceDocument {
      jurisdictions = List.copyOf(jurisdictions);
    }
  }

  /** Whether a document is still in force. */
  public enum Status {
    CURRENT,
    SUPERSEDED,
    UNKNOWN
  }

  /**
   * One standard beside one document.
   *
   * @param basis on what public fact the link rests
   * @param verified whether somebody has laid the two texts beside each other
   */
  public record Link(
      StandardNumber standard,
      String document,
      Relation relation,
      Confidence confidence,
      String basis,
      boolean verified) {}

  /** What the document is to the standard. */
  public enum Relation {
    EARLIER_FORM,
    SAME_SUBJECT,
    RELATED
  }

  /** How sure the link is, surest first. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  public Crosswalk {
    documents = List.copyOf(documents);
    links = List.copyOf(links);
  }

  public Optional<ReferenceDocument> document(String id) {
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  /** The links of a standard, the surest first and newer documents before older ones. */
  public List<Link> of(StandardNumber number) {
    return links.stream()
        .filter(link -> link.standard().equals(number))
        .sorted(Comparator.comparing(Link::confidence).thenComparingInt(link -> -year(link)))
        .toList();
  }

  private int year(Link link) {
    return document(link.document()).map(ReferenceDocument::year).orElse(0);
  }
}

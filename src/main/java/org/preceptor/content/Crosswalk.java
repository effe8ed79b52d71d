package org.preceptor.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/**
 * Where other documents speak of what the 27 standards ask for, and how sure that is: standard by
 * standard in the links, duty by duty in the counterparts.
 *
 * <p>Of a duty that no counterpart names beside a document, nothing is claimed: it is not verified.
 */
public record Crosswalk(
    int version,
    List<ReferenceDocument> documents,
    List<Source> sources,
    List<Link> links,
    List<Counterpart> counterparts) {

  /** A crosswalk that leads nowhere. */
  public static final Crosswalk NONE = new Crosswalk(0, List.of(), List.of(), List.of(), List.of());

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
   * Where it can be seen what a document says, or that it says nothing.
   *
   * @param address on the web; empty where there is none to give
   */
  public record Source(String id, String title, Kind kind, Optional<String> address) {

    /** How near a source is to the document, nearest first. */
    public enum Kind {
      /** The document's own words. */
      TEXT,
      /** Its contents: the headings, or a list of its sections. */
      CONTENTS,
      /** What somebody published about it. */
      ACCOUNT,
      /** What those who wrote the link remember; nobody has checked it again. */
      MEMORY
    }
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

  /**
   * One duty beside one document.
   *
   * @param section as the document heads it; empty where that is not known
   * @param basis what the source shows, in words of our own; empty where it goes without saying
   */
  public record Counterpart(
      ObligationId obligation,
      String document,
      Match match,
      String section,
      Confidence confidence,
      Source source,
      String basis) {

    /** Whether somebody has laid the duty beside the document's own words. */
    public boolean verified() {
      return source.kind() == Source.Kind.TEXT;
    }
  }

  /** What the document asks for, measured by the duty. */
  public enum Match {
    SAME_DUTY,
    /** It asks for a part of the duty. */
    NARROWER,
    /** It asks for the duty within a wider one. */
    BROADER,
    RELATED,
    /** It was looked through, as far as the source goes, and asks for nothing of the kind. */
    SILENT
  }

  /** What is known of a duty beside a document. */
  public enum Standing {
    LINKED,
    NONE_FOUND,
    NOT_VERIFIED
  }

  public Crosswalk {
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
    links = List.copyOf(links);
    counterparts = List.copyOf(counterparts);
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

  /** What a document asks beside a duty, silence included; empty where nobody could tell. */
  public Optional<Counterpart> counterpart(ObligationId duty, String document) {
    return counterparts.stream()
        .filter(one -> one.obligation().equals(duty) && one.document().equals(document))
        .findFirst();
  }

  public Standing standing(ObligationId duty, String document) {
    return counterpart(duty, document)
        .map(one -> one.match() == Match.SILENT ? Standing.NONE_FOUND : Standing.LINKED)
        .orElse(Standing.NOT_VERIFIED);
  }

  /** How many of these duties stand so beside a document. */
  public long count(Standing standing, String document, Collection<ObligationId> duties) {
    return duties.stream().filter(duty -> standing(duty, document) == standing).count();
  }
}

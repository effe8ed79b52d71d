package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Field;
import org.preceptor.research.ImportSources;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.Lookup;
import org.preceptor.research.Pasted;
import org.preceptor.research.ReadReference;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.Remark;
import org.preceptor.research.SourceType;
import org.preceptor.research.Visibility;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/**
 * Backs {@code research/add-source.xhtml}: a source from whatever a person has at hand. What was
 * pasted and what was typed stand in one form, so that neither is lost for the other.
 */
@Named
@RequestScoped
public class AddSourceView {

  private static final String PASTED = "pasted";
  private static final String TYPED = "typed";

  @Inject KeepLibrary library;
  @Inject ImportSources imports;
  @Inject ReferenceFormats formats;
  @Inject Lookup lookup;
  @Inject KnownLines knownLines;
  @Inject Said said;
  @Inject Texts texts;

  private final Map<String, String> typed = new TypedTexts();
  private String pasted = "";
  private String way = TYPED;
  private boolean pastedShared;
  private boolean typedShared;
  private boolean anyway;
  private List<KnownLines.Line> known = List.of();
  private List<String> addresses = List.of();

  /** Whether somebody is asked for a DOI: nobody, the demonstration itself, or the services. */
  public String getAsked() {
    return lookup.recorded() ? "recorded" : lookup.enabled() ? "asked" : "off";
  }

  public List<String> getTypes() {
    return Arrays.stream(SourceType.values()).map(SourceType::word).toList();
  }

  /** Adds what was typed, or says at which field it is wrong. */
  public @Nullable String addByHand() {
    return TypedReference.readOrSay(typed, said).map(one -> added(one, TYPED)).orElse(null);
  }

  /** As before, though the library has the work already. */
  public @Nullable String addAnyway() {
    anyway = true;
    return way.equals(PASTED) ? addPasted() : addByHand();
  }

  /**
   * Adds a record of a known format at once, several as an import with its report, and fills the
   * form from anything else that names a work.
   */
  public @Nullable String addPasted() {
    if (pasted.isBlank()) {
      said.errorAt(PASTED, "research", "pasted.nothing");
      return null;
    }
    return switch (Pasted.of(pasted, formats)) {
      case Pasted.Records records -> addRecords(records.reading());
      case Pasted.Identified one -> identified(one);
      case Pasted.Formatted one -> {
        one.parts().left().forEach(rest -> said.warn("research", "pasted.left", rest));
        yield read(one.parts().draft().soFar(), one.parts().draft().done().remarks());
      }
      case Pasted.Several several -> refused("pasted.several", several.references().size());
      case Pasted.Unknown unknown -> refused("pasted.unknown", unknown.beginning());
      case Pasted.TooLong length -> refused("pasted.long", length.length());
    };
  }

  private @Nullable String refused(String key, Object value) {
    said.errorAt(PASTED, "research", key, value);
    return null;
  }

  private @Nullable String addRecords(ReferenceFormats.Reading reading) {
    if (reading.references().isEmpty()) {
      reading.remarks().forEach(this::sayAtPasted);
      reading.records().stream()
          .limit(3)
          .flatMap(one -> one.remarks().stream())
          .filter(remark -> !remark.what().mild())
          .forEach(this::sayAtPasted);
      return null;
    }
    if (reading.records().size() == 1) {
      sayAll(reading.records().getFirst().remarks());
      return added(reading.references().getFirst(), PASTED);
    }
    var begun =
        imports.begin(
            texts.get("research", "add.pasted.name"),
            pasted.getBytes(StandardCharsets.UTF_8),
            visibility(PASTED));
    return "/research/import?faces-redirect=true&id=" + begun;
  }

  private void sayAtPasted(Remark remark) {
    said.errorAt(PASTED, "research", "remark." + remark.what().word(), remark.value());
  }

  private void sayAll(List<Remark> remarks) {
    for (var remark : remarks) {
      said.warn("research", "remark." + remark.what().word(), remark.value());
    }
  }

  /** Asks outside for the record, or goes on with what is known. */
  private @Nullable String identified(Pasted.Identified one) {
    if (one.by() == Field.URL || !lookup.enabled()) {
      return begun(one, one.by() == Field.URL ? "pasted.address" : "lookup.off");
    }
    return switch (lookup.find(one.identifier())) {
      case Lookup.Looked.Found(ReadReference record) when record.found().isPresent() -> {
        sayAll(record.remarks());
        if (lookup.recorded()) {
          said.warn("research", "lookup.recorded");
        }
        yield added(record.found().get(), PASTED);
      }
      case Lookup.Looked.NoAnswer silent -> begun(one, "lookup.no-answer", silent.service());
      default ->
          begun(one, lookup.recorded() ? "lookup.unrecorded" : "lookup.unknown", one.identifier());
    };
  }

  /** Goes on with what alone is known, and says why it is not more. */
  private @Nullable String begun(Pasted.Identified one, String why, Object... values) {
    said.warn("research", why, values);
    fill(one.draft().soFar());
    return null;
  }

  private @Nullable String read(Reference read, List<Remark> remarks) {
    fill(read);
    remarks.stream()
        .filter(remark -> remark.what() != Remark.What.NO_TITLE)
        .forEach(one -> said.warn("research", "remark." + one.what().word(), one.value()));
    said.note("research", read.title().isEmpty() ? "pasted.begun" : "pasted.filled");
    return null;
  }

  /** Puts into the form what it does not say yet. */
  private void fill(Reference read) {
    boolean fresh = typed.getOrDefault(Field.TITLE.word(), "").isBlank();
    TypedReference.texts(read)
        .forEach(
            (part, text) -> {
              boolean open = typed.getOrDefault(part, "").isBlank();
              if (!text.isEmpty() && (open || (fresh && part.equals(TypedReference.TYPE)))) {
                typed.put(part, text);
              }
            });
    typedShared = typedShared || pastedShared;
    known = knownLines.of(library.known(read));
    way = TYPED;
    addresses = SourceFacts.addresses(read);
  }

  private @Nullable String added(Reference reference, String how) {
    known = anyway ? List.of() : knownLines.of(library.known(reference));
    if (!known.isEmpty()) {
      way = how;
      return null;
    }
    var source = library.add(reference, visibility(how));
    said.note("research", "add.done");
    return "/research/source?faces-redirect=true&id=" + source.id();
  }

  private Visibility visibility(String how) {
    boolean shared = how.equals(PASTED) ? pastedShared : typedShared;
    return shared ? Visibility.ORGANIZATION : Visibility.PRIVATE;
  }

  /** What the library holds of the work that was to be added. */
  public List<KnownLines.Line> getKnown() {
    return known;
  }

  /** Where the record of the work can be fetched. */
  public List<String> getAddresses() {
    return addresses;
  }

  /** By part, for the page. */
  public Map<String, String> getTyped() {
    typed.putIfAbsent(TypedReference.TYPE, SourceType.ARTICLE.word());
    return typed;
  }

  /** Nothing stands yet that could differ from what is typed. */
  public Map<String, String> getStanding() {
    return Map.of();
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(@Nullable String pasted) {
    this.pasted = pasted == null ? "" : pasted;
  }

  /** Whether what was to be added had been pasted or typed. */
  public String getWay() {
    return way;
  }

  public void setWay(@Nullable String way) {
    this.way = PASTED.equals(way) ? PASTED : TYPED;
  }

  public boolean isPastedShared() {
    return pastedShared;
  }

  public void setPastedShared(boolean shared) {
    pastedShared = shared;
  }

  public boolean isTypedShared() {
    return typedShared;
  }

  public void setTypedShared(boolean shared) {
    typedShared = shared;
  }
}

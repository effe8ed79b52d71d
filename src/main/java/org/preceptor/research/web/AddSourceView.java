package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.ImportSources;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.Lookup;
import org.preceptor.research.ReadReference;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.Remark;
import org.preceptor.research.SourceType;
import org.preceptor.research.Visibility;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code research/add-source.xhtml}: a source by hand, pasted, or looked up. */
@Named
@RequestScoped
public class AddSourceView {

  @Inject KeepLibrary library;
  @Inject ImportSources imports;
  @Inject ReferenceFormats formats;
  @Inject Lookup lookup;
  @Inject Said said;
  @Inject Texts texts;

  private final Map<String, String> typed = new TypedTexts();
  private String pasted = "";
  private String identifier = "";
  private boolean shared;

  public boolean isLookupOn() {
    return lookup.enabled();
  }

  public List<String> getTypes() {
    return Arrays.stream(SourceType.values()).map(SourceType::word).toList();
  }

  /** Adds what was typed, or says at which field it is wrong. */
  public @Nullable String addByHand() {
    return TypedReference.readOrSay(typed, said).map(this::added).orElse(null);
  }

  /** Adds what was pasted: a single reference at once, several as an import with its report. */
  public @Nullable String addPasted() {
    var reading = formats.read(pasted);
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
      sayMild(reading.records().getFirst());
      return added(reading.references().getFirst());
    }
    var begun =
        imports.begin(
            texts.get("research", "add.pasted.name"),
            pasted.getBytes(StandardCharsets.UTF_8),
            visibility());
    return "/research/import?faces-redirect=true&id=" + begun;
  }

  private void sayAtPasted(Remark remark) {
    said.errorAt("pasted", "research", "remark." + remark.what().word(), remark.value());
  }

  private void sayMild(ReadReference record) {
    for (var remark : record.remarks()) {
      said.warn("research", "remark." + remark.what().word(), remark.value());
    }
  }

  public @Nullable String addLookedUp() {
    return switch (lookup.find(identifier)) {
      case Lookup.Looked.Found found -> {
        sayMild(found.record());
        yield found.record().found().map(this::added).orElse(null);
      }
      case Lookup.Looked.NoIdentifier none -> {
        said.errorAt("identifier", "research", "lookup.no-identifier");
        yield null;
      }
      case Lookup.Looked.Unknown unknown -> {
        said.errorAt("identifier", "research", "lookup.unknown", unknown.identifier());
        yield null;
      }
      case Lookup.Looked.NoAnswer silent -> {
        said.errorAt("identifier", "research", "lookup.no-answer", silent.service());
        yield null;
      }
    };
  }

  private String added(Reference reference) {
    var source = library.add(reference, visibility());
    said.note("research", "add.done");
    return "/research/source?faces-redirect=true&id=" + source.id();
  }

  private Visibility visibility() {
    return shared ? Visibility.ORGANIZATION : Visibility.PRIVATE;
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

  public String getIdentifier() {
    return identifier;
  }

  public void setIdentifier(@Nullable String identifier) {
    this.identifier = Asked.text(identifier);
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}

package org.preceptor.research.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.PublishedContent;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlReader;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.ChecklistTexts;
import org.preceptor.research.Checklists;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Shipped checklists from their files, and organizations' own from where their texts are kept. */
@ApplicationScoped
class YamlChecklists implements Checklists, ContentShelf {

  /** Where shipped checklists stand. */
  static final String FOLDER = "content/checklists";

  private static final int LARGEST = 200_000;

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;
  @Inject PublishedContent published;
  @Inject ChecklistTexts texts;

  private volatile Map<Checklist, ContentBundle> shipped = Map.of();

  @Override
  public void load(Diagnostics diagnostics) {
    var reader = new ChecklistReader(yaml);
    var all = new LinkedHashMap<Checklist, ContentBundle>();
    for (var bundle : files.under(FOLDER)) {
      reader
          .read(bundle, diagnostics)
          .ifPresent(
              checklist -> {
                all.put(checklist, bundle);
                published.keep(checklist.ref(), bundle, bundle.start(), diagnostics);
              });
    }
    shipped = all;
  }

  @Override
  public List<Checklist> all(OrganizationId organization) {
    var withdrawn = texts.withdrawn(organization);
    var own = own(organization).filter(one -> !withdrawn.contains(one.ref().slug()));
    return Stream.concat(shipped.keySet().stream(), own).toList();
  }

  @Override
  public List<Checklist> withdrawn(OrganizationId organization) {
    var withdrawn = texts.withdrawn(organization);
    return withdrawn.isEmpty()
        ? List.of()
        : own(organization).filter(one -> withdrawn.contains(one.ref().slug())).toList();
  }

  private Stream<Checklist> own(OrganizationId organization) {
    return texts.current(organization).stream().flatMap(text -> read(text).stream());
  }

  @Override
  public void offer(OrganizationId organization, String slug, boolean offered, PersonId by) {
    texts.offer(organization, slug, offered, by);
  }

  @Override
  public Optional<Checklist> find(OrganizationId organization, ActivityRef ref) {
    return shipped.keySet().stream()
        .filter(checklist -> checklist.ref().equals(ref))
        .findFirst()
        .or(() -> published.find(ref).flatMap(this::read))
        .or(() -> texts.find(organization, ref).flatMap(this::read));
  }

  @Override
  public Optional<String> text(OrganizationId organization, ActivityRef ref) {
    return shipped.entrySet().stream()
        .filter(entry -> entry.getKey().ref().equals(ref))
        .map(entry -> entry.getValue().files().firstEntry().getValue())
        .findFirst()
        .or(() -> texts.find(organization, ref));
  }

  private Optional<Checklist> read(String text) {
    return read(bundle(text));
  }

  private Optional<Checklist> read(ContentBundle bundle) {
    return new ChecklistReader(yaml).read(bundle, new Diagnostics());
  }

  private static ContentBundle bundle(String text) {
    return ContentBundle.of("", "checklist", Map.of("checklist.yaml", text));
  }

  @Override
  public Offering offer(OrganizationId organization, String text) {
    var diagnostics = new Diagnostics();
    if (text.length() > LARGEST) {
      diagnostics.add(
          DiagnosticCode.TOO_LARGE,
          new SourceSpan("checklist/checklist.yaml", 1, 1),
          "a checklist has at most " + LARGEST + " characters.");
      return new Offering.Faulty(said(diagnostics));
    }
    var read = new ChecklistReader(yaml).read(bundle(text), diagnostics);
    if (read.filter(one -> one.license().isEmpty()).isPresent()) {
      diagnostics.add(
          DiagnosticCode.KEY_MISSING,
          new SourceSpan("checklist/checklist.yaml", 1, 1),
          "'license' is missing: source, terms and shown-to (organization or staff).");
    }
    if (read.isEmpty() || diagnostics.hasErrors()) {
      return new Offering.Faulty(said(diagnostics));
    }
    var ref = read.get().ref();
    boolean ships = shipped.keySet().stream().anyMatch(one -> one.ref().slug().equals(ref.slug()));
    return ships || !texts.keep(organization, ref, text)
        ? new Offering.Taken(ref)
        : new Offering.Kept(read.get());
  }

  @Override
  public Drafted drafted(ChecklistDraft draft) {
    var diagnostics = new Diagnostics();
    var text = ChecklistWriter.write(draft);
    var read = new ChecklistReader(yaml).read(bundle(text), diagnostics);
    return new Drafted(text, read, said(diagnostics));
  }

  @Override
  public boolean isOwn(OrganizationId organization, ActivityRef ref) {
    return shipped.keySet().stream().noneMatch(one -> one.ref().slug().equals(ref.slug()))
        && texts.find(organization, ref).isPresent();
  }

  /** Line and message; the file is the one that was just sent. */
  private static List<String> said(Diagnostics diagnostics) {
    var said = new ArrayList<String>();
    for (Diagnostic found : diagnostics.all()) {
      said.add(
          "%d:%d %s %s"
              .formatted(
                  found.span().line(), found.span().column(), found.code().id(), found.message()));
    }
    return said;
  }
}

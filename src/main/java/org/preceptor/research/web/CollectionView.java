package org.preceptor.research.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.identity.People;
import org.preceptor.identity.SignInSettings;
import org.preceptor.research.ConveneRounds;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.SourceCollection;
import org.preceptor.standards.PersonId;
import org.preceptor.web.Said;

/** Backs {@code research/collection.xhtml}: what is in a collection, or an invitation into one. */
@Named
@ViewScoped
public class CollectionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject KeepCollections collections;
  @Inject ConveneRounds rounds;
  @Inject CurrentPerson person;
  @Inject transient SignInSettings settings;
  @Inject Said said;
  @Inject transient People people;
  @Inject transient SourceLines lines;

  private String id = "";
  private String join = "";
  private String newName = "";
  private transient @Nullable SourceCollection collection;
  private transient @Nullable List<SourceLine> shown;

  /** A code alone is an invitation, which has to be accepted. */
  public void load() {
    collection();
  }

  private SourceCollection collection() {
    if (collection == null) {
      collection =
          join.isEmpty()
              ? collections.read(Asked.collection(id))
              : collections
                  .invited(join)
                  .orElseThrow(() -> new NotFound(Thing.COLLECTION, "with this link"));
    }
    return collection;
  }

  public String getName() {
    return collection().name();
  }

  public String getKind() {
    return collection().kind().word();
  }

  public int getMembers() {
    return collection().members().size() + 1;
  }

  /** Whether the person has been invited and is no member yet. */
  public boolean isInvited() {
    return !collection().opensTo(person.actor());
  }

  public boolean isTaking() {
    return collection().takesFrom(person.actor());
  }

  public boolean isMine() {
    return collection().isOf(person.actor());
  }

  /** Whether the person may have its members rate its sources. */
  public boolean isConvening() {
    return collection().shared() && !getSources().isEmpty() && rounds.mayConvene(collection());
  }

  /** The address that invites, or empty. */
  public String getJoinAddress() {
    return collection().shared() && isMine()
        ? settings.publicUrl() + "/research/collection?join=" + collection().joinCode()
        : "";
  }

  public List<SourceLine> getSources() {
    if (shown == null) {
      shown = isInvited() ? List.of() : lines.of(collections.sources(collection().id()));
    }
    return shown;
  }

  public @Nullable String accept() {
    return collections
        .join(join)
        .map(joined -> "/research/collection?faces-redirect=true&id=" + joined)
        .orElse(null);
  }

  /** Somebody who finds what is in it. */
  public record Member(String id, String name) {}

  /** By name, for the owner. */
  public List<Member> getPeople() {
    if (!isMine()) {
      return List.of();
    }
    var names = people.names(List.copyOf(collection().members()));
    return collection().members().stream()
        .map(one -> new Member(one.toString(), names.getOrDefault(one, "")))
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  public String remove(String member) {
    collections.remove(collection().id(), PersonId.of(member));
    said.note("research", "collection.removed");
    return again();
  }

  public @Nullable String rename() {
    if (newName.isBlank() || newName.length() > CollectionsView.LONGEST) {
      said.errorAt("new-name", "research", "collections.name.wrong");
      return null;
    }
    collections.rename(collection().id(), newName);
    said.note("research", "collection.renamed");
    return again();
  }

  public String delete() {
    collections.delete(collection().id());
    said.note("research", "collection.deleted");
    return "/research/collections?faces-redirect=true";
  }

  private String again() {
    return "/research/collection?faces-redirect=true&id=" + collection().id();
  }

  public String getNewName() {
    return newName.isEmpty() ? getName() : newName;
  }

  public void setNewName(@Nullable String name) {
    newName = name == null ? "" : name.strip();
  }

  public String leave() {
    collections.leave(collection().id());
    return "/research/collections?faces-redirect=true";
  }

  public String take(String source) {
    collections.take(collection().id(), Asked.source(source));
    said.note("research", "collection.taken");
    return again();
  }

  public String getId() {
    return collection == null ? id : collection.id().toString();
  }

  public void setId(@Nullable String id) {
    this.id = Asked.text(id);
  }

  public String getJoin() {
    return join;
  }

  public void setJoin(@Nullable String join) {
    this.join = Asked.text(join);
  }
}

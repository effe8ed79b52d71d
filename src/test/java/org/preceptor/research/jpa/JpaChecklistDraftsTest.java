package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.ChecklistDrafts;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaChecklistDraftsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Parameter Engine engine;

  private final OrganizationId school = OrganizationId.random();
  private final PersonId tomasz = PersonId.random();
  private final ChecklistDraft begun = ChecklistDraft.begun("leaflets", "Leaflets");

  private void with(Consumer<EntityManager> work) {
    Database.on(engine).transact(work);
  }

  private static JpaChecklistDrafts drafts(EntityManager em) {
    var store = new JpaChecklistDrafts();
    store.em = em;
    return store;
  }

  private ChecklistDraft called(String title) {
    var fields = new HashMap<>(begun.fields());
    fields.put("title", title);
    return ChecklistDraft.of(begun.slug(), 1, fields);
  }

  @Test
  void aDraftIsKeptAsItWasTypedAndByWhom() {
    with(em -> assertThat(drafts(em).begin(school, begun, tomasz, NOON)).isTrue());
    with(em -> assertThat(drafts(em).begin(school, begun, tomasz, NOON)).isFalse());
    with(
        em -> {
          assertThat(drafts(em).find(school, "leaflets"))
              .contains(new ChecklistDrafts.Kept(begun, 1, tomasz, NOON));
          assertThat(drafts(em).all(school)).hasSize(1);
          assertThat(drafts(em).all(OrganizationId.random())).isEmpty();
        });
  }

  @Test
  void whoKeepsAnOldRevisionKeepsNothing() {
    with(em -> drafts(em).begin(school, begun, tomasz, NOON));
    with(em -> assertThat(drafts(em).keep(school, called("One"), 1, tomasz, NOON)).isTrue());
    with(em -> assertThat(drafts(em).keep(school, called("Two"), 1, tomasz, NOON)).isFalse());
    with(
        em -> {
          var kept = drafts(em).find(school, "leaflets").orElseThrow();
          assertThat(kept.draft().title()).isEqualTo("One");
          assertThat(kept.revision()).isEqualTo(2);
        });
    with(em -> drafts(em).drop(school, "leaflets"));
    with(em -> assertThat(drafts(em).find(school, "leaflets")).isEmpty());
  }
}

package org.preceptor.competence.jpa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Reach;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.competence.EvidenceRecord;
import org.preceptor.competence.EvidenceRecordContract;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaEvidenceRecordTest extends EvidenceRecordContract {

  @Parameter Engine engine;

  @Override
  protected void with(Consumer<EvidenceRecord> work) {
    Database.on(engine)
        .transact(
            em -> {
              var record = new JpaEvidenceRecord();
              record.em = em;
              record.access =
                  new Access(
                      Map.of(Role.LEARNER, Map.of(Thing.EVIDENCE, Map.of(Verb.LIST, Reach.OWN))),
                      List.of());
              work.accept(record);
            });
  }

  @Test
  void whoeverIsGrantedNoEvidenceReadsNone() {
    var officer = new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.BOARD_OFFICER));

    assertThatThrownBy(() -> with(record -> record.all(officer))).isInstanceOf(NotFound.class);
  }
}

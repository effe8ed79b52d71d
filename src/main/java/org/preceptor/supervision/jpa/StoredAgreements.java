package org.preceptor.supervision.jpa;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.Agreement.Approval;
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.Agreement.HandOver;
import org.preceptor.supervision.Agreement.Signature;
import org.preceptor.supervision.Agreement.Supervisee;
import org.preceptor.supervision.Agreement.Version;
import org.preceptor.supervision.AgreementId;
import org.preceptor.supervision.AgreementTerm;
import org.preceptor.supervision.AgreementText;

/** Agreements as they stand in their rows; each kind of row is read once for all of them. */
final class StoredAgreements {

  private final EntityManager em;
  private final Collection<UUID> ids;

  StoredAgreements(EntityManager em, Collection<UUID> ids) {
    this.em = em;
    this.ids = ids;
  }

  /** Latest first. */
  List<Agreement> all() {
    var supervisees =
        grouped(
            rows(AgreementSuperviseeRow.class, "agreement").stream()
                .sorted(Comparator.comparingInt(row -> row.place))
                .toList(),
            row -> row.agreement,
            row -> new Supervisee(new PersonId(row.person), row.body, row.designation));
    var terms =
        grouped(rows(AgreementTermRow.class, "agreement"), row -> row.agreement, row -> row);
    var versions =
        grouped(
            rows(AgreementVersionRow.class, "agreement"),
            row -> row.agreement,
            row -> version(row, terms.getOrDefault(row.agreement, List.of())));
    var signatures =
        grouped(
            rows(AgreementSignatureRow.class, "agreement"),
            row -> row.agreement,
            row -> new Signature(row.version, new PersonId(row.person), row.digest, row.signedAt));
    var approvals =
        grouped(
            rows(AgreementApprovalRow.class, "agreement"),
            row -> row.agreement,
            row ->
                new Approval(
                    row.version,
                    row.body,
                    row.approvedOn,
                    new PersonId(row.enteredBy),
                    row.enteredAt));
    var endings =
        grouped(
            rows(AgreementEndingRow.class, "agreement"),
            row -> row.agreement,
            row -> new Ending(row.reason, new PersonId(row.endedBy), row.endedAt));
    var handOvers =
        grouped(
            rows(AgreementHandOverRow.class, "agreement"),
            row -> row.agreement,
            row ->
                new HandOver(
                    new PersonId(row.supervisee), new AgreementId(row.successor), row.handedAt));
    return rows(AgreementRow.class, "id").stream()
        .sorted(
            Comparator.comparing((AgreementRow row) -> row.openedAt)
                .reversed()
                .thenComparing(row -> row.id))
        .map(
            row ->
                new Agreement(
                    new AgreementId(row.id),
                    new OrganizationId(row.organization),
                    new PersonId(row.supervisor),
                    supervisees.getOrDefault(row.id, List.of()),
                    ZoneId.of(row.zone),
                    versions.getOrDefault(row.id, List.of()),
                    signatures.getOrDefault(row.id, List.of()),
                    approvals.getOrDefault(row.id, List.of()),
                    endings.getOrDefault(row.id, List.of()).stream().findFirst(),
                    handOvers.getOrDefault(row.id, List.of())))
        .toList();
  }

  private <R> List<R> rows(Class<R> type, String of) {
    return em.createQuery(
            "select r from %s r where r.%s in :ids".formatted(type.getSimpleName(), of), type)
        .setParameter("ids", ids)
        .getResultList();
  }

  private static <R, T> Map<UUID, List<T>> grouped(
      List<R> rows, Function<R, UUID> agreement, Function<R, T> fact) {
    return rows.stream()
        .collect(Collectors.groupingBy(agreement, Collectors.mapping(fact, Collectors.toList())));
  }

  private static Version version(AgreementVersionRow row, List<AgreementTermRow> terms) {
    var said = new EnumMap<AgreementTerm, String>(AgreementTerm.class);
    terms.stream()
        .filter(term -> term.version == row.version)
        .forEach(
            term -> said.put(AgreementTerm.valueOf(term.term.toUpperCase(Locale.ROOT)), term.text));
    return new Version(
        row.version,
        new AgreementText(said, row.firstDay, Optional.ofNullable(row.lastDay)),
        new PersonId(row.writtenBy),
        row.writtenAt);
  }
}

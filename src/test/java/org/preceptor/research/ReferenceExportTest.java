package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.research.Contributor.Role;

/** What others find in files that we write. */
class ReferenceExportTest {

  private static String written(ReferenceFormat format, Reference... references) {
    return Formats.writers().stream()
        .filter(one -> one.format() == format)
        .findFirst()
        .orElseThrow()
        .write(List.of(references));
  }

  private static Reference read(String text) {
    var read = Formats.all().read(text).references();
    assertThat(read).hasSize(1);
    return read.getFirst();
  }

  /** As another program reads it: type, key and fields as they stand. */
  private static BibTeXEntry entry(Reference reference) throws ParseException {
    var parser = new BibTeXParser();
    return parser
        .parse(new StringReader(written(ReferenceFormat.BIBTEX, reference)))
        .getEntries()
        .values()
        .iterator()
        .next();
  }

  private static Map<String, String> fields(BibTeXEntry entry) {
    return entry.getFields().entrySet().stream()
        .collect(
            Collectors.toMap(one -> one.getKey().getValue(), one -> one.getValue().toUserString()));
  }

  private static ReferenceDraft draft(SourceType type) {
    var draft = new ReferenceDraft(1);
    draft.type(type);
    draft.put(Field.TITLE, "The care of families with PTSD in the U.S.");
    draft.put(Field.CONTAINER, "A container");
    draft.put(Field.PUBLISHER, "A publisher");
    draft.put(Field.VOLUME, "7");
    draft.put(Field.PAGES, "12-34");
    draft.contributor(Contributor.person(Role.AUTHOR, "Nguyễn-Smith", "Thảo"));
    draft.issued(new PublicationDate(2020, 3, 5));
    return draft;
  }

  private static Reference made(SourceType type) {
    return draft(type).done().found().orElseThrow();
  }

  @Test
  void anArticleHasTheFieldsThatStylesPrint() throws ParseException {
    var draft = draft(SourceType.ARTICLE);
    draft.put(Field.ISSUE, "3");
    var entry = entry(draft.done().found().orElseThrow());

    assertThat(entry.getType().getValue()).isEqualTo("article");
    assertThat(entry.getKey().getValue()).isEqualTo("nguyensmith2020care");
    assertThat(fields(entry))
        .containsEntry("journal", "A container")
        .containsEntry("number", "3")
        .containsEntry("pages", "12--34")
        .containsEntry("year", "2020")
        .containsEntry("month", "March")
        .containsEntry("date", "2020-03-05")
        .containsEntry("title", "The care of families with {PTSD} in the U.S.")
        .doesNotContainKeys("issue", "preceptor-kept");
  }

  @ParameterizedTest
  @CsvSource({
    "CHAPTER, incollection, booktitle, publisher",
    "CONFERENCE_PAPER, inproceedings, booktitle, publisher",
    "THESIS, phdthesis, journal, school",
    "REPORT, techreport, journal, institution",
    "WEB_PAGE, misc, journal, publisher"
  })
  void eachKindHasTheFieldsOfItsKind(
      SourceType type, String word, String container, String publisher) throws ParseException {
    var entry = entry(made(type));

    assertThat(entry.getType().getValue()).isEqualTo(word);
    assertThat(fields(entry))
        .containsEntry(container, "A container")
        .containsEntry(publisher, "A publisher");
  }

  @ParameterizedTest
  @EnumSource(SourceType.class)
  void everyKindIsAnEntryThatTheOldestStylesKnowAndComesBack(SourceType type)
      throws ParseException {
    assertThat(entry(made(type)).getType().getValue())
        .isIn(
            List.of(
                "article",
                "book",
                "incollection",
                "inproceedings",
                "misc",
                "phdthesis",
                "techreport",
                "unpublished"));
    for (var format : List.of(ReferenceFormat.BIBTEX, ReferenceFormat.RIS, ReferenceFormat.CSL)) {
      assertThat(read(written(format, made(type))).type()).isEqualTo(type);
    }
  }

  @Test
  void capitalsOfAnImportedTitleGoOutAsTheyCameIn() {
    var came = "@article{a, title = {{Dialectical} behavior therapy for {BPD}: {A} review}}";

    var again = written(ReferenceFormat.BIBTEX, read(came));

    assertThat(again)
        .contains("title = {{Dialectical} behavior therapy for {BPD}: {A} review},")
        .doesNotContain("bibtex-title");
  }

  @Test
  void aTitleThatWasCorrectedGoesOutAsItIsNow() {
    var corrected =
        read("@article{a, title = {{Dialectical} therapy}}").with(Map.of(Field.TITLE, "Other"));

    assertThat(written(ReferenceFormat.BIBTEX, corrected)).contains("title = {Other},");
  }

  @Test
  void whatLatexTakesForSomethingElseIsEscapedOnce() {
    var draft = draft(SourceType.ARTICLE);
    draft.put(Field.ABSTRACT, "α-blockers & 50% of $5 in {it}");

    assertThat(written(ReferenceFormat.BIBTEX, draft.done().found().orElseThrow()))
        .contains("$\\alpha$-blockers \\& 50\\% of \\$5 in {\\textbraceleft}it{\\textbraceright}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$\\alpha$-blockers|α-blockers",
        "$α$-blockers|α-blockers",
        "$\\beta$x and $n=20$|βx and n=20",
        "costs $5 and $10|costs $5 and $10",
        "costs \\$5 and \\$10|costs $5 and $10",
        "``so'' it is|“so” it is",
        "Nguy{\\~{\\^e}}n|Nguyễn",
        "Nguy\\~{\\^{e}}n|Nguyễn",
        "{\\'E}mile|Émile",
        "na\\\"{\\i}ve|naïve"
      })
  void latexIsReadAsItPrints(String latex, String text) {
    assertThat(read("@misc{a, title = {" + latex + "}}").title()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\'E}mile Zo{\\\"e} Dupr{\\'e}|Dupré|Émile Zoë|false",
        "{\\'E}mile Dupr{\\'e}|Dupré|Émile|false",
        "{van Gogh}, Vincent|van Gogh|Vincent|false",
        "{World Health Organization}|World Health Organization||true"
      })
  void onlyAWholeNameInBracesIsAnOrganization(
      String latex, String family, String given, boolean group) {
    var one = read("@misc{a, title = {T}, author = {" + latex + "}}").contributors().getFirst();

    assertThat(one)
        .isEqualTo(new Contributor(Role.AUTHOR, family, given == null ? "" : given, "", group));
  }

  @Test
  void aPathGoesOutAsItCameIn() {
    var came = "@article{a,\n  title = {T},\n  file = {C\\:\\\\Users\\\\me\\\\a.pdf:PDF},\n}";

    assertThat(written(ReferenceFormat.BIBTEX, read(came)))
        .contains("file = {C\\:\\\\Users\\\\me\\\\a.pdf:PDF},");
  }

  @Test
  void keysAreNeverTheSameTwice() {
    var one = made(SourceType.ARTICLE);

    assertThat(written(ReferenceFormat.BIBTEX, one, one, one))
        .contains("{nguyensmith2020care,", "{nguyensmith2020care-2,", "{nguyensmith2020care-3,");
  }

  @Test
  void risHasATagForEachFieldThatRisHas() {
    var draft = draft(SourceType.ARTICLE);
    draft.put(Field.ISSUE, "3");
    draft.put(Field.NUMBER, "e0193972");
    draft.put(Field.DOI, "10.5555/a");
    draft.put(Field.PMID, "29998307");
    draft.put(Field.PMCID, "PMC123");
    draft.put(Field.ISSN, "1234-5679");
    draft.put(Field.URL, "https://example.org/a");
    draft.put(Field.FUNDING, "Nobody");
    draft.keep("PT", "Journal Article");

    assertThat(
            written(ReferenceFormat.RIS, draft.done().found().orElseThrow())
                .lines()
                .filter(line -> !line.isBlank()))
        .containsExactly(
            "TY  - JOUR",
            "AU  - Nguyễn-Smith, Thảo",
            "TI  - The care of families with PTSD in the U.S.",
            "T2  - A container",
            "VL  - 7",
            "IS  - 3",
            "PB  - A publisher",
            "DO  - 10.5555/a",
            "AN  - 29998307",
            "UR  - https://example.org/a",
            "DB  - PubMed",
            "C7  - e0193972",
            "SP  - 12",
            "EP  - 34",
            "SN  - 1234-5679",
            "C2  - PMC123",
            "N1  - Funding: Nobody",
            "PY  - 2020",
            "DA  - 2020/03/05",
            "PT  - Journal Article",
            "ER  - ");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferenceFormat.class,
      names = {"BIBTEX", "RIS", "CSL"})
  void aRetractedWorkIsMarkedWhereEverybodyReadsIt(ReferenceFormat format) {
    var draft = draft(SourceType.ARTICLE);
    draft.put(Field.NOTE, "Mine");
    draft.notice(new Notice(Notice.Kind.RETRACTION, Notice.Origin.PUBMED, "", "2020"));
    var retracted = draft.done().found().orElseThrow();

    var written = written(format, retracted);

    assertThat(written).contains("[Retracted] Mine");
    assertThat(read(written).isTheSameAs(retracted)).isTrue();
  }

  @Test
  void aTitleWithoutEndIsCutAndKeptWhole() {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, "x".repeat(2_000));
    var read = draft.done();

    assertThat(read.remarks()).extracting(Remark::what).containsExactly(Remark.What.LONG_TITLE);
    assertThat(read.found().orElseThrow().title()).hasSize(ReferenceDraft.LONGEST_TITLE);
    assertThat(read.found().orElseThrow().extras().get("whole-title")).hasSize(2_000);
  }

  @Test
  void namesThatAreNoListAreSaid() {
    var read = Formats.all().read("[{\"title\": \"T\", \"author\": \"Smith, Mary\"}]").records();

    assertThat(read.getFirst().remarks())
        .contains(new Remark(Remark.What.NAMES_AS_TEXT, "Smith, Mary"));
  }
}

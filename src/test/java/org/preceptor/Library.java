package org.preceptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preceptor.Belonging.Deed;

/**
 * What somebody has in the library: a source for themselves, an appraisal of it, a collection, a
 * source appraised beside a key; or an instrument that their house is writing.
 */
record Library(Guest guest, List<Belonging> belongings, List<Deed> deeds) {

  private static final String MADE_UP = new UUID(0x4000, 0x8000_0000_0000_0001L).toString();
  private static final String MADE_UP_NAME = "nobody-writes-this";
  private static final String MANY = "/research/change-sources";
  private static final String SAVE = "/research/appraisal-save";
  private static final String CALIBRATION = "/research/calibration-save";
  private static final String INSTRUMENT = "/research/instrument-save";

  /** Makes all of it, shown to nobody else. */
  static Library of(Guest guest) {
    var library = new Library(guest, new ArrayList<>(), new ArrayList<>());
    var source = library.source();
    var other = library.source();
    library.shown("/research/source?id=", source);
    library.shown("/research/correct-source?id=", source);
    library.shown("/research/references?as=bibtex&source=", source);
    library.shown("/research/appraise?source=", source);
    var appraisal = library.appraisal(source);
    library.shown("/research/appraisal?appraisal=", appraisal);
    library.shown("/research/appraise?appraisal=", appraisal);
    library.shown("/research/collection?id=", library.collection());
    library.shown("/research/import?id=", library.imported());
    var batch = library.batch(other);
    library.shown("/research/batch?id=", batch);
    library.deed(MANY, "id", batch, Map.of("what", "go"));
    library.deed(MANY, "id", batch, Map.of("what", "undo"));
    var rating = library.rating();
    library.shown("/research/calibrate?rating=", rating);
    library.shown("/research/comparison?rating=", rating);
    library.deed(
        CALIBRATION, "rating", rating, Map.of("what", "answer", "item", "dates", "answer", "no"));
    library.deed(CALIBRATION, "rating", rating, Map.of("what", "compare"));
    library.deed(
        SAVE, "appraisal", appraisal, Map.of("what", "answer", "item", "dates", "answer", "no"));
    library.deed(SAVE, "appraisal", appraisal, Map.of("what", "finish"));
    library.deed(SAVE, "appraisal", appraisal, Map.of("what", "reopen", "why", "x"));
    library.deed(SAVE, "source", source, Map.of("what", "rely", "purpose", "x"));
    library.deed(
        SAVE,
        "source",
        source,
        Map.of(
            "what", "begin",
            "way", "online-research/quick",
            "kind", "research",
            "question", "cause",
            "stakes", "high"));
    library.deed(
        "/research/round-save",
        "source",
        source,
        Map.of(
            "what", "open",
            "way", "online-research/quick",
            "kind", "research",
            "question", "cause",
            "stakes", "high",
            "raters", "x@demo.preceptor.example"));
    library.deed(
        "/research/decide-pair", "first", source, Map.of("what", "merge", "second", other));
    library.deed(
        "/research/decide-pair", "second", source, Map.of("what", "different", "first", other));
    return library;
  }

  /** An instrument that is being written, by the only one of the house who may. */
  static Library withInstrument(Guest guest) {
    var library = new Library(guest, new ArrayList<>(), new ArrayList<>());
    var draft = library.draft();
    for (var page : List.of("/research/instrument", "/research/instrument-preview")) {
      library.belongings.add(
          new Belonging(
              guest.name(), guest.organization(), page + "?draft=" + draft, draft, MADE_UP_NAME));
    }
    library.deed(INSTRUMENT, "draft", draft, Map.of("what", "keep", "revision", "1", "title", "x"));
    library.deed(INSTRUMENT, "draft", draft, Map.of("what", "publish"));
    library.deed(INSTRUMENT, "draft", draft, Map.of("what", "drop"));
    return library;
  }

  private String draft() {
    return idIn(
        guest
            .visitor()
            .submit(INSTRUMENT, Map.of("what", "begin", "title", "Leaflets that we hand out")));
  }

  /** A source appraised blind, of which the key was not shown yet. */
  private String rating() {
    return idIn(
        guest
            .visitor()
            .submit(
                CALIBRATION,
                Map.of(
                    "what", "begin",
                    "calibration", "four-well-known-papers",
                    "source", "moved-feeds")));
  }

  private String source() {
    var page = guest.visitor().get("/research/add-source").text();
    var form =
        Form.withButton(page, "id", "add-pasted")
            .orElseThrow()
            .with("pasted", "@misc{x, title={Nobody else reads this " + UUID.randomUUID() + "}}")
            .pressing("id", "add-pasted");
    return idIn(guest.visitor().send(form));
  }

  private String appraisal(String source) {
    return idIn(
        guest
            .visitor()
            .submit(
                SAVE,
                Map.of(
                    "what", "begin",
                    "source", source,
                    "way", "online-research/quick",
                    "kind", "research",
                    "question", "cause",
                    "stakes", "high")));
  }

  private String collection() {
    var page = guest.visitor().get("/research/collections").text();
    var form =
        Form.withButton(page, "id", "make")
            .orElseThrow()
            .with("name", "Only mine")
            .pressing("id", "make");
    return idIn(guest.visitor().send(form));
  }

  /** A source that is proposed to be removed. */
  private String batch(String source) {
    return idIn(guest.visitor().submit(MANY, Map.of("what", "remove", "source", source)));
  }

  /** Two references at once are taken in as a file is. */
  private String imported() {
    var page = guest.visitor().get("/research/add-source").text();
    var form =
        Form.withButton(page, "id", "add-pasted")
            .orElseThrow()
            .with("pasted", "@misc{x, title={One}}\n@misc{y, title={Two}}")
            .pressing("id", "add-pasted");
    return idIn(guest.visitor().send(form));
  }

  private static String idIn(Answer answer) {
    if (!answer.redirects()) {
      throw new AssertionError("to be led to a thing was expected: " + answer);
    }
    return answer.leadsTo().replaceFirst(".*=", "");
  }

  /** What nobody else may see belongs to no house. */
  private void shown(String address, String id) {
    belongings.add(new Belonging(guest.name(), "", address + id, id, MADE_UP));
  }

  private void deed(String path, String name, String id, Map<String, String> others) {
    var fields = new LinkedHashMap<>(others);
    fields.put(name, id);
    var madeUp = path.equals(INSTRUMENT) ? MADE_UP_NAME : MADE_UP;
    deeds.add(new Deed(guest.name(), path, fields, id, madeUp));
  }
}

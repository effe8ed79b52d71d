package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2022, 2022, ''",
    "2022-03, 2022-03, ''",
    "2022-03-05, 2022-03-05, ''",
    "2016/12//, 2016-12, ''",
    "2016-12-05T10:00:00Z, 2016-12-05, ''",
    "March 2022, 2022-03, ''",
    "'March 5, 2022', 2022-03-05, ''",
    "5 Mar 2022, 2022-03-05, ''",
    "'2022, March 5', 2022-03-05, ''",
    "2018 Sep 1, 2018-09-01, ''",
    "13/05/2020, 2020-05-13, ''",
    "05/13/2020, 2020-05-13, ''",
    "05.05.2020, 2020-05-05, ''",
    "05/06/2020, 2020, ambiguous-date",
    "Spring 2020, 2020, date-in-part",
    "2000 Nov-Dec, 2000-11, date-in-part",
    "2019/05/12/Spring, 2019-05-12, date-in-part",
    "c. 1899, 1899, date-in-part",
    "2020-02-30, 2020-02, not-a-date",
    "2021-02-29, 2021-02, not-a-date",
    "2020-02-29, 2020-02-29, ''",
    "2020-13-01, 2020, not-a-date",
    "31/04/2020, 2020-04, not-a-date",
    "in press, '', not-a-date"
  })
  void aDateIsReadAsFarAsItCanBeToldAndTheRestIsSaid(String text, String date, String doubt) {
    var told = Dates.told(text);

    assertThat(told.date().map(PublicationDate::toString).orElse("")).isEqualTo(date);
    assertThat(told.doubt().map(Remark.What::word).orElse("")).isEqualTo(doubt);
  }

  @ParameterizedTest
  @CsvSource({"Spring 2020", "2020-02-30", "05/06/2020"})
  void whatIsSaidBesidesIsKept(String text) {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, "A title");
    draft.issued("date-in-file", text);

    assertThat(draft.done().found().orElseThrow().extras()).containsEntry("date-in-file", text);
  }
}

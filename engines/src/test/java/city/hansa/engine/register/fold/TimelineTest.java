package city.hansa.engine.register.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
                                                                       | 2012-01-01 | NONE
          1 sign 2009-03-22                                            | 2009-03-21 | NONE
          1 sign 2009-03-22                                            | 2009-03-22 | SIGNED since 2009-03-22 by 1
          1 sign 2009-03-22; 2 confirm 2009-05-01                      | 2012-01-01 | COMMITTED since 2009-05-01 by 2
          2 confirm 2009-05-01; 1 sign 2009-03-22                      | 2009-04-30 | SIGNED since 2009-03-22 by 1
          1 confirm 2009-03-22                                         | 2012-01-01 | NONE, 1 skipped in NONE
          1 confirm 2009-03-22 reported                                | 2012-01-01 | COMMITTED since 2009-03-22 by 1
          1 sign 2009-03-22; 2 confirm 2009-05-01; 3 sign 2010-01-01   | 2012-01-01 | COMMITTED since 2009-05-01 by 2, 3 skipped in COMMITTED
          1 sign 2009-03-22; 2 levitate 2009-05-01                     | 2012-01-01 | SIGNED since 2009-03-22 by 1, 2 skipped in SIGNED
          1 confirm 2009-03-22 reported; 2 report 2010-01-01           | 2012-01-01 | COMMITTED since 2009-03-22 by 1
          """)
  void foldsInTheOrderOfTime(String acts, LocalDate day, String expected) {
    assertThat(at(acts, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 confirm 2009-03-22; 2 sign 2009-03-22                                           | COMMITTED since 2009-03-22 by 1
          1 confirm 2009-03-22; 2 sign 2009-03-22 received 2009-03-23                       | SIGNED since 2009-03-22 by 2, 1 skipped in NONE
          1 confirm 2009-03-22 received 2009-03-24; 2 sign 2009-03-22 received 2009-03-23   | COMMITTED since 2009-03-22 by 1
          1 confirm 2009-03-22 reported; 2 reinstate 2009-04-01; 3 suspend 2009-04-01       | SUSPENDED since 2009-04-01 by 3, 2 skipped in COMMITTED
          1 confirm 2009-03-22 reported; 3 reinstate 2009-04-01; 2 suspend 2009-04-01       | COMMITTED since 2009-04-01 by 3
          """)
  void actsOfOneDayGoByReceiptThenRankThenNumber(String acts, String expected) {
    assertThat(at(acts, LocalDate.of(2012, 1, 1))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 sign 2009                                      | 2008-12-31 | NONE
          1 sign 2009                                      | 2009-06-01 | UNKNOWN of [NONE, SIGNED]
          1 sign 2009                                      | 2009-12-31 | SIGNED since 2009 by 1
          1 sign 2009; 2 confirm 2010                      | 2010-12-31 | COMMITTED since 2010 by 2
          1 sign 2009; 2 confirm 2009                      | 2009-12-31 | UNKNOWN of [SIGNED, COMMITTED], 2 perhaps skipped in NONE
          1 sign 2009; 2 confirm 2009-12-31                | 2009-12-31 | COMMITTED since 2009-12-31 by 2
          1 sign 2009; 2 confirm 2009-12-30                | 2009-12-31 | UNKNOWN of [SIGNED, COMMITTED], 2 perhaps skipped in NONE
          1 sign 2009; 2 report 2009                       | 2009-12-31 | SIGNED since 2009 by 1, 2 skipped in NONE or SIGNED
          1 sign 2009-03; 2 sign 2009-03                   | 2009-12-31 | SIGNED since 2009-03 by 1+2, 1 perhaps skipped in SIGNED, 2 perhaps skipped in SIGNED
          1 sign 2009-03; 2 sign 2009-03-31                | 2009-12-31 | SIGNED since 2009-03 by 1, 2 skipped in SIGNED
          1 sign [2009-03-01,2009-03-05]; 2 confirm 2009-03-05 | 2009-03-05 | COMMITTED since 2009-03-05 by 2
          1 sign 2009-03-05; 2 confirm 2009-03-05 received 2009-03; 3 invite 2009-03-05 received 2009-03-01 | 2010-01-01 | UNKNOWN of [SIGNED, COMMITTED], 2 perhaps skipped in INVITED
          """)
  void neverGuessesWhatDatesLeaveOpen(String acts, LocalDate day, String expected) {
    assertThat(at(acts, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2000-01-01 | SIGNED since 2009-03-22 by 1
          2000-02-01 | SIGNED since 2009-03-23 by 2
          2000-03-01 | NONE
          2000-04-01 | SIGNED since 2009-03-23 by 2
          """)
  void correctionsCountFromTheirRecordingOn(String known, String expected) {
    var timeline =
        Timeline.of(
            Drawn.PARTICIPATION,
            Drawn.acts(
                """
                1 sign 2009-03-22 recorded 2000-01-01;
                2 sign 2009-03-23 recorded 2000-02-01 corrects 1;
                3 cancel 2009-03-24 recorded 2000-03-01 cancels 2;
                4 cancel 2009-03-24 recorded 2000-03-01 cancels 1;
                5 cancel 2009-03-24 recorded 2000-04-01 cancels 3;
                """));
    var day = LocalDate.of(2012, 1, 1);
    assertThat(Drawn.line(timeline.status(day, Drawn.noon(known)))).isEqualTo(expected);
    assertThat(timeline.knownAt(Drawn.noon(known)).statusAt(day))
        .isEqualTo(timeline.status(day, Drawn.noon(known)));
  }

  @Test
  void aCorrectionThatIsCorrectedRestoresNothing() {
    String log = "1 sign 2009-03-22; 2 sign 2009-03-23 corrects 1; 3 sign 2009-03-24 corrects 2";
    LocalDate later = LocalDate.of(2012, 1, 1);
    assertThat(at(log, later)).isEqualTo("SIGNED since 2009-03-24 by 3");
    assertThat(at(log + "; 4 cancel 2009-04-01 cancels 3", later))
        .isEqualTo("SIGNED since 2009-03-23 by 2");
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatItCorrects() {
    assertThat(
            at(
                "1 confirm 2009-03-22 reported; 2 suspend 2009-04-02; 3 reinstate 2009-04-01;"
                    + " 4 suspend 2009-04-01 corrects 2",
                LocalDate.of(2012, 1, 1)))
        .isEqualTo("COMMITTED since 2009-04-01 by 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-10-31 | LEAVING since 2019-05-01 by 2 | COMMITTED since 2019-10-31 by 3
          2019-11-01 | LEFT since 2019-11-01 by 2    | COMMITTED since 2019-10-31 by 3
          2020-06-01 | LEFT since 2019-11-01 by 2    | COMMITTED since 2019-10-31 by 3
          """)
  void noticeGivenOnTheFirstOfMayEndsInNovemberUnlessRetracted(
      LocalDate day, String kept, String retracted) {
    String notice = "1 confirm 2009-03-22 reported; 2 notify 2019-05-01 then leave 2019-11-01;";
    assertThat(at(notice, day)).isEqualTo(kept);
    assertThat(at(notice + "3 retract 2019-10-31", day)).isEqualTo(retracted);
  }

  @Test
  void theClockOfARetractedNoticeDoesNotEndALaterOne() {
    String acts =
        "1 confirm 2009-03-22 reported; 2 notify 2019-05-01 then leave 2019-11-01;"
            + " 3 retract 2019-06-01; 4 notify 2019-08-01 then leave 2020-02-01";
    assertThat(history(acts))
        .isEqualTo(
            "NONE, 2009-03-22 COMMITTED, 2019-05-01 LEAVING, 2019-06-01 COMMITTED,"
                + " 2019-08-01 LEAVING, 2020-02-01 LEFT");
    assertThat(history(acts + "; 5 cancel 2020-01-01 cancels 4")).endsWith("2019-06-01 COMMITTED");
  }

  @Test
  void historyShowsWhereDatesLeaveItOpen() {
    assertThat(history("1 sign 2009; 2 confirm 2010-03-01; 3 notify 2011-02"))
        .isEqualTo(
            "NONE, 2009-01-01 NONE|SIGNED, 2009-12-31 SIGNED, 2010-03-01 COMMITTED,"
                + " 2011-02-01 COMMITTED|LEAVING, 2011-02-28 LEAVING");
  }

  @Test
  void moreOpenDatesThanCanBeFollowedGiveASuperset() {
    assertThat(
            at(
                "1 sign 2009; 2 sign 2009; 3 sign 2009; 4 sign 2009; 5 invite 2009; 6 sign 2009;"
                    + "7 confirm 2010-01-01",
                LocalDate.of(2012, 1, 1)))
        .startsWith("COMMITTED since 2010-01-01 by 7");
    assertThat(
            at(
                "1 sign 2009; 2 sign 2009; 3 sign 2009; 4 sign 2009; 5 invite 2009; 6 sign 2009;"
                    + "7 confirm 2009-12-31",
                LocalDate.of(2009, 12, 31)))
        .startsWith("COMMITTED since 2009-12-31 by 7");
    assertThat(
            at(
                "1 sign 2009; 2 sign 2009; 3 sign 2009; 4 sign 2009; 5 invite 2009; 6 sign 2009;"
                    + "7 sign 2009; 8 confirm 2010-01-01",
                LocalDate.of(2012, 1, 1)))
        .startsWith("UNKNOWN at most of [NONE, INVITED, COMMITTED]");
  }

  @Test
  void refusesWhatNamesALaterAct() {
    assertThatThrownBy(() -> history("1 sign 2009 corrects 2; 2 sign 2009"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Act 1 names act 2; only an earlier one can be corrected or cancelled");
    assertThatThrownBy(() -> history("1 sign 2009; 1 sign 2010"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Act 1 is there twice");
  }

  private static String at(String acts, LocalDate day) {
    return Drawn.line(
        Timeline.of(Drawn.PARTICIPATION, Drawn.acts(acts == null ? "" : acts)).statusAt(day));
  }

  private static String history(String acts) {
    return Drawn.line(Timeline.of(Drawn.PARTICIPATION, Drawn.acts(acts)).history());
  }
}

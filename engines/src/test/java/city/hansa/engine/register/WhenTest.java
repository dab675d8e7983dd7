package city.hansa.engine.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  @Provide
  Arbitrary<When> whens() {
    return Drawn.whens();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Drawn.dates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2009              | before  | 2010              | YES
          2010              | before  | 2009              | NO
          2009              | before  | 2009              | UNKNOWN
          2009-03           | before  | 2009-03-22        | UNKNOWN
          2009-03-22        | before  | 2009-03           | UNKNOWN
          2009-03-31        | before  | 2009-03           | NO
          2009-03-01        | after   | 2009-03           | NO
          2009-03-22        | sameDay | 2009-03-22        | YES
          2009-03-22        | sameDay | 2009              | UNKNOWN
          2009-03           | sameDay | 2010-03           | NO
          2009-03-22        | within  | 2009              | YES
          2009              | within  | 2009-03           | UNKNOWN
          [2004,2005-03]    | before  | 2005-04           | YES
          [2004,2005-03]    | within  | 2004              | UNKNOWN
          [2004-05,2004-11] | within  | 2004              | YES
          """)
  void comparesAsDrawn(String left, String word, String right, Truth expected) {
    When a = When.parse(left);
    Truth answer =
        switch (word) {
          case "before" -> a.before(When.parse(right));
          case "after" -> a.after(When.parse(right));
          case "sameDay" -> a.sameDay(When.parse(right));
          case "within" -> a.within(PartialDate.parse(right));
          default -> throw new IllegalArgumentException(word);
        };
    assertThat(answer).isEqualTo(expected);
  }

  @Property(tries = 150)
  void agreesWithEveryPairOfDays(@ForAll("whens") When a, @ForAll("whens") When b) {
    assertThat(a.before(b)).isEqualTo(everyPair(a, b, LocalDate::isBefore));
    assertThat(a.after(b)).isEqualTo(everyPair(a, b, LocalDate::isAfter));
    assertThat(a.sameDay(b)).isEqualTo(everyPair(a, b, LocalDate::equals));
  }

  @Property(tries = 300)
  void withinAgreesWithEveryDay(@ForAll("whens") When a, @ForAll("dates") PartialDate span) {
    List<LocalDate> inside = Drawn.days(span);
    assertThat(a.within(span))
        .isEqualTo(Drawn.judged(Drawn.days(a).stream().map(inside::contains)));
  }

  private static Truth everyPair(When a, When b, BiPredicate<LocalDate, LocalDate> holds) {
    return Drawn.judged(
        Drawn.days(a).stream()
            .flatMap(left -> Drawn.days(b).stream().map(right -> holds.test(left, right))));
  }

  @Property
  void whatIsWrittenReadsBack(@ForAll("whens") When when) {
    assertThat(When.parse(when.toString())).isEqualTo(when);
  }

  @Test
  void agreeingAccountsAreNoDispute() {
    PartialDate year = PartialDate.ofYear(2004);
    assertThat(Disputed.among(List.of(year, year))).isEqualTo(year);
    assertThatThrownBy(() -> new Disputed(List.of(year, year)))
        .hasMessage("Dates [2004, 2004]: a dispute has two or more dates, all different");
  }

  @Test
  void aCoarseAccountAgreesWithAFinerOneInIt() {
    assertThat(Disputed.among(dates("2013", "2013-10-04"))).hasToString("2013-10-04");
    assertThat(Disputed.among(dates("2005", "2005-10", "2006"))).hasToString("[2005-10,2006]");
    assertThat(Disputed.among(dates("1990-09", "1991-08"))).hasToString("[1990-09,1991-08]");
  }

  private static List<PartialDate> dates(String... texts) {
    return Stream.of(texts).map(PartialDate::parse).toList();
  }
}

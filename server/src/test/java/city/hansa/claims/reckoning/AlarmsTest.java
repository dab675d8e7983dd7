package city.hansa.claims.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmsTest {

  @Test
  void thirtyFourCitiesDoNotHoldOneAndAHalfBillion() {
    List<Alarm> alarms =
        alarms(
            """
            a RESIDENT 1500000000 person 2018-10-30 s1
            b ENDORSER 34         city   2018-10-30 s1
            """);
    assertThat(alarms)
        .singleElement()
        .isInstanceOfSatisfying(
            Alarm.PeoplePerCity.class,
            each -> assertThat(each.perCity().longValue()).isEqualTo(44_117_647));
  }

  @Test
  void citiesOfAnotherSourceOrTimeAreNotDividedBy() {
    assertThat(
            alarms(
                """
                a RESIDENT 1500000000 person 2018-10-30 s1
                b ENDORSER 34         city   2018-10-30 s2
                c ENDORSER 34         city   2017       s1
                """))
        .isEmpty();
  }

  @Test
  void twentyFiveMetropolisesHoldOneHundredAndFiftyMillion() {
    assertThat(
            alarms(
                """
                a RESIDENT_METRO >150000000 person 2018-07 s1
                b CITY_REPRESENTED 25       city   2018-07 s1
                """))
        .isEmpty();
  }

  @Test
  void aShareIsNoMoreThanTheWhole() {
    assertThat(alarms("a SHARE 100 percent 2019 s1")).isEmpty();
    assertThat(alarms("a SHARE 101 percent 2019 s1"))
        .singleElement()
        .isInstanceOf(Alarm.ShareAboveWhole.class);
  }

  @Test
  void noMoreSignThanAreInvited() {
    assertThat(
            alarms(
                """
                a INVITED   40  city 2019 s1
                b SIGNATORY >40 city 2019 s2
                c SIGNATORY 40  city 2019 s3
                """))
        .singleElement()
        .satisfies(each -> assertThat(each.claim().id()).isEqualTo("b"));
  }

  private static List<Alarm> alarms(String drawing) {
    return Alarms.in(Said.in(drawing));
  }
}

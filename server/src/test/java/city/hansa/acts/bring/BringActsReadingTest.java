package city.hansa.acts.bring;

import static city.hansa.acts.bring.TownActs.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a file of acts is read as, and how it is told what is wrong. */
@HansaTest
class BringActsReadingTest {
  @Autowired private ApplicationContext context;
  private TownActs house;

  @BeforeEach
  void officer() {
    house = TownActs.in(context);
  }

  @Test
  void headingsThatAreNotKnownStopTheFile() {
    JsonNode run =
        house
            .officer()
            .bring(
                "right", "type,with,made_on,colour\nliaison.open," + house.town() + ",2019,red\n");
    assertThat(run.get("unreadable").asBoolean()).isTrue();
    assertThat(house.officer().problems(run))
        .containsExactly("1 colour imports.problem.unknownColumn");
    assertThat(house.actsOf(run)).isZero();
  }

  @Test
  void aRowAnswersAnEarlierOneOfItsFile() {
    String town = house.town();
    String csv =
        HEAD
            + house.opened(town)
            + house.contact(town, "2019-06", "ferry")
            + house.contact(town, "2019-07", "ferry indeed").replace("PUBLIC,", "PUBLIC,row 3");
    JsonNode run = house.officer().bring("all", csv);
    assertThat(run.get("state").asString())
        .as(house.officer().problems(run).toString())
        .isEqualTo("WRITTEN");
    long first = run.get("firstNumber").asLong();
    assertThat(
            house
                .database()
                .sql("select corrects from act where number = :n")
                .param("n", first + 2)
                .query(Long.class)
                .single())
        .isEqualTo(first + 1);
  }

  @Test
  void circlesAndRowsThatComeLaterAreTold() {
    String town = house.town();
    String csv =
        HEAD
            + house.opened(town)
            + house.contact(town, "2019-06", "a").replace("PUBLIC,", "PUBLIC,row 4")
            + house.contact(town, "2019-07", "b").replace("PUBLIC,", "PUBLIC,row 3")
            + house.contact(town, "2019-08", "c").replace("PUBLIC,", "PUBLIC,row 6")
            + house.contact(town, "2019-09", "d");
    assertThat(house.officer().problems(house.officer().bring("check", csv)))
        .containsExactly(
            "3 corrects acts.bring.circle",
            "4 corrects acts.bring.rowRefused",
            "5 corrects acts.bring.rowLater");
  }

  @Test
  void refusedRowsComeBackToBeMendedAndBroughtAgain() {
    String town = house.town();
    JsonNode run =
        house
            .officer()
            .bring("check", HEAD + house.opened(town) + house.contact(town, "2019-13", "x"));
    String file =
        house
            .officer()
            .program()
            .get("/api/v1/imports/" + run.get("id").asString() + "/refused.csv")
            .body();
    assertThat(file.lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("liaison.contact," + town + ",2019-13,x,call,PUBLIC,,")
        .contains("not a date");
    house.officer().bring("all", HEAD + house.opened(town));
    assertThat(
            house
                .officer()
                .bring("all", file.replace("2019-13", "2019-12"))
                .get("state")
                .asString())
        .isEqualTo("WRITTEN");
  }
}

package city.hansa.acts.bring;

import static city.hansa.acts.bring.TownActs.HEAD;
import static city.hansa.imports.Bringer.json;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Acts from a file are written all or none, once, and after an interruption. */
@HansaTest
class BringActsWritingTest {
  @Autowired private ApplicationContext context;
  private TownActs house;

  @BeforeEach
  void officer() {
    house = TownActs.in(context);
  }

  @Test
  void allOfAFileIsWrittenInItsOrderWhenAllIsRight() {
    String town = house.town();
    JsonNode run =
        house
            .officer()
            .bring(
                "all",
                HEAD
                    + house.opened(town)
                    + house.contact(town, "2019-06", "ferry")
                    + house.contact(town, "2019-07", "bridge"));
    assertThat(run.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(run.get("right").asInt()).isEqualTo(3);
    long first = run.get("firstNumber").asLong();
    assertThat(run.get("lastNumber").asLong()).isEqualTo(first + 2);
    assertThat(
            house
                .database()
                .sql("select verb from act where batch = :b order by number")
                .param("b", run.get("id").asString())
                .query(String.class)
                .list())
        .containsExactly("open", "contact", "contact");
  }

  @Test
  void oneWrongRowLeavesNothingUnlessTheRightOnesAreAskedFor() {
    String town = house.town();
    String csv =
        HEAD
            + house.opened(town)
            + house.contact(town, "2999-01-01", "far")
            + house.contact("nowhere-xx", "2019-06", "x");
    JsonNode all = house.officer().bring("all", csv);
    assertThat(all.get("state").asString()).isEqualTo("CHECKED");
    assertThat(house.officer().problems(all))
        .contains("3 made_on acts.refused.future", "4 with acts.refused.noActor");
    assertThat(house.actsOf(all)).isZero();
    JsonNode right = house.officer().bring("right", csv);
    assertThat(right.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(house.actsOf(right)).isEqualTo(1);
  }

  @Test
  void aCheckWritesNothingAndCanBeWrittenLater() {
    String town = house.town();
    JsonNode run = house.officer().bring("check", HEAD + house.opened(town));
    assertThat(run.get("state").asString()).isEqualTo("CHECKED");
    assertThat(run.get("right").asInt()).isEqualTo(1);
    assertThat(house.actsOf(run)).isZero();
    String id = run.get("id").asString();
    JsonNode written = json(house.officer().write(run), 200);
    assertThat(written.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(house.actsOf(run)).isEqualTo(1);
    assertThat(house.officer().write(run).statusCode()).isEqualTo(409);
  }

  @Test
  void whatCameBetweenIsFoundAtTheWriting() {
    String town = house.town();
    JsonNode run = house.officer().bring("check", HEAD + house.opened(town));
    house
        .officer()
        .bring(
            "all",
            HEAD
                + house
                    .contact(town, "2019-04", "x")
                    .replace("liaison.contact", "liaison.open")
                    .replace(",x,call,", ",,,"));
    JsonNode late = json(house.officer().write(run), 200);
    assertThat(late.get("state").asString()).isEqualTo("CHECKED");
    assertThat(house.officer().problems(late))
        .anyMatch(problem -> problem.startsWith("2 type acts.refused.life"));
    assertThat(house.actsOf(run)).isZero();
  }

  @Test
  void theSameFileIsNotWrittenTwiceUnlessThatIsSaid() {
    String csv = HEAD + house.opened(house.town());
    house.officer().bring("all", csv);
    HttpResponse<String> again = house.officer().send("all", csv);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("/imports/");
    assertThat(house.officer().bring("all&again=true", csv).get("state").asString())
        .isEqualTo("CHECKED");
  }

  @Test
  void anInterruptedRunCanBeTakenUpAgain() {
    JsonNode run = house.officer().bring("check", HEAD + house.opened(house.town()));
    UUID id = UUID.fromString(run.get("id").asString());
    // As a process leaves it that is killed in the middle of the writing.
    house
        .database()
        .sql(
            "update import_run set state = 'WRITING', seen_at = now() - interval '1 minute' where id = :id")
        .param("id", id)
        .update();
    assertThat(
            json(house.officer().program().get("/api/v1/imports/" + id), 200)
                .get("state")
                .asString())
        .isEqualTo("INTERRUPTED");
    JsonNode written = json(house.officer().write(run), 200);
    assertThat(written.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(house.actsOf(run)).isEqualTo(1);
  }
}

package city.hansa.lists;

import static city.hansa.imports.Bringer.json;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A program brings a list, decides by CSV, writes it and takes it back. */
@HansaTest
class ListsOverHttpTest {
  private static final String OFFICE = "raahe-fi";

  @Autowired private ApplicationContext context;
  private Office office;
  private Client program;

  @BeforeEach
  void office() {
    office = Office.in(context, OFFICE);
    People people = People.in(context);
    program = people.withToken(people.person(OFFICE, Role.DESK_OFFICER), Scope.IMPORT, Scope.READ);
  }

  @Test
  void fromTheFileToTheRegisterAndBack() {
    List<String> towns = office.towns(2);
    String list = bring("City,id\nOne," + towns.getFirst() + "\nTwo," + towns.getFirst() + "\n");
    JsonNode set = json(set(list, "2021-02-03"), 200);
    assertThat(set.get("state").asString()).isEqualTo("MATCHED");
    assertThat(set.get("names").get("ACCEPTED").asInt()).isEqualTo(2);
    JsonNode decided =
        json(
            program.send(
                "POST",
                "/api/v1/lists/" + list + "/decisions",
                "text/csv",
                "row,actor\n3," + towns.getLast() + "\n"),
            200);
    assertThat(decided.get("decided").asInt()).isEqualTo(1);
    JsonNode shown = post(list, "preview", 200);
    assertThat(shown.get("counts").get("JOIN").asInt()).isEqualTo(2);
    assertThat(post(list, "write", 200).get("state").asString()).isEqualTo("WRITTEN");
    assertThat(program.get("/api/v1/lists/" + list + "/rows.csv").body())
        .contains("2,One," + towns.getFirst() + ",WRITTEN");
    assertThat(program.get("/api/v1/lists/" + list + "/names.csv").body()).contains("PERSON");
    post(list, "write", 409);
    assertThat(post(list, "undo", 200).get("state").asString()).isEqualTo("UNDONE");
    assertThat(program.get("/api/v1/lists/" + list + "/names?pile=heap").statusCode())
        .isEqualTo(400);
  }

  @Test
  void whatIsWrongIsToldAtItsField() {
    String list = bring("City,id\nOne,oulu-fi\n");
    assertThat(set(list, "never").body()).contains("\"field\":\"day\"");
    assertThat(set(list, "2999-01-01").body()).contains("\"field\":\"day\"");
    String city =
        "{\"kind\":\"members\",\"network\":\"oulu-fi\",\"source\":\"%s\",\"day\":\"2021\"}"
            .formatted(office.source());
    assertThat(
            program
                .send("PUT", "/api/v1/lists/" + list + "/settings", "application/json", city)
                .body())
        .contains("\"field\":\"network\"");
    assertThat(
            program
                .send(
                    "POST",
                    "/api/v1/lists/" + list + "/decisions",
                    "text/csv",
                    "row,actor\n9,oulu-fi\n")
                .statusCode())
        .isEqualTo(400);
    assertThat(
            program
                .send("POST", "/api/v1/lists?office=" + OFFICE, "text/csv", "\"a,b\n1,2\n")
                .body())
        .contains("from row 1 on");
  }

  private String bring(String text) {
    JsonNode list =
        json(program.send("POST", "/api/v1/lists?office=" + OFFICE, "text/csv", text), 201);
    return list.get("id").asString();
  }

  private HttpResponse<String> set(String list, String day) {
    String wanted =
        """
        {"kind":"members","network":"mayors-for-peace","source":"%s","day":"%s","complete":true}
        """
            .formatted(office.source(), day);
    return program.send("PUT", "/api/v1/lists/" + list + "/settings", "application/json", wanted);
  }

  private JsonNode post(String list, String what, int status) {
    return json(
        program.send("POST", "/api/v1/lists/" + list + "/" + what, "application/json", ""), status);
  }
}

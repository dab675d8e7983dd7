package city.hansa.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Negotiations on instruments that one office keeps, in the whole application, over HTTP. */
final class Talks {
  static final String KEEPER = "metropolis";
  private static final JsonMapper JSON = new JsonMapper();

  final People people;
  final Client secretariat;
  final String pact;

  /** Two articles in English; French is the other language. */
  Talks(ApplicationContext context) {
    this(context, "# Pact\n\nArticle 1\n\nCities clean their air.\n\nArticle 2\n\nThey report.\n");
  }

  /**
   * @param draft Markdown in English
   */
  Talks(ApplicationContext context, String draft) {
    people = People.in(context);
    people.organisation(KEEPER);
    People.Person registrar = people.person(KEEPER, Role.REGISTRAR);
    pact = Drafts.fresh("negotiated-pact");
    var act =
        Drafts.own("instrument.register", KEEPER, pact, "2026-01-10")
            .saying(
                Drafts.payload(
                    "title", "Negotiated Pact",
                    "kind", "PACT",
                    "bindingness", "POLITICAL",
                    "depositary", KEEPER,
                    "languages", "en fr"));
    assertThat(context.getBean(Depository.class).deposit(people.viewer(registrar), act, null))
        .isInstanceOf(Depositing.Deposited.class);
    secretariat = program(registrar);
    String opened = JSON.createObjectNode().put("languages", "en fr").put("text", draft).toString();
    assertThat(secretariat.postJson(path(), opened).statusCode()).isEqualTo(201);
  }

  Client program(People.Person person) {
    return people.withToken(person, Scope.READ, Scope.ACTS_WRITE);
  }

  /** A program of a delegate of an office that is admitted. */
  Client delegate(String office) {
    People.Person person = people.person(office, Role.NETWORK_DELEGATE);
    ok(post(secretariat, "/delegations", "delegation", office));
    return program(person);
  }

  String path() {
    return "/api/v1/instruments/" + pact + "/negotiation";
  }

  /** Sends names and values in turn. */
  HttpResponse<String> post(Client client, String below, Object... fields) {
    var body = JSON.createObjectNode();
    for (int i = 0; i < fields.length; i += 2) {
      body.putPOJO(String.valueOf(fields[i]), fields[i + 1]);
    }
    return client.postJson(path() + below, JSON.writeValueAsString(body));
  }

  static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JSON.readTree(answer.body());
  }

  static JsonNode refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return JSON.readTree(answer.body());
  }

  JsonNode draft(Client client) {
    return ok(client.get(path()));
  }

  /** The clause whose words in English begin like this. */
  JsonNode clause(Client client, String beginning) {
    for (JsonNode clause : draft(client).get("clauses")) {
      for (JsonNode words : clause.get("words")) {
        if (words.get("body").asString().startsWith(beginning)) {
          return clause;
        }
      }
    }
    throw new AssertionError("no clause begins with " + beginning + ": " + draft(client));
  }
}

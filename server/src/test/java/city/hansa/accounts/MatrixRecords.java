package city.hansa.accounts;

import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.authority.ActScope;
import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.authority.AuthorityDraft;
import city.hansa.authority.TermDraft;
import city.hansa.authority.Terms;
import city.hansa.instruments.Papers;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.notices.Notices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The records of which the examples of the role matrix speak, by their names in the file. */
final class MatrixRecords {
  static final String HERE = "barcelona-es";

  private final ApplicationContext context;
  private final People people;
  private final People.Person officer;
  private final Viewer counsel;

  MatrixRecords(ApplicationContext context) {
    this.context = context;
    this.people = People.in(context);
    this.officer = people.person(HERE, Role.DESK_OFFICER);
    this.counsel = people.viewer(people.person(HERE, Role.COUNSEL));
  }

  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("<restricted>", bean(Authorities.class).record(counsel, authority()));
    all.put("<term>", bean(Terms.class).record(counsel, term()));
    all.put("<notice>", notice());
    all.put("<pact>", pact());
    long role = bean(Roles.class).listOf(officer.account()).getFirst().id();
    all.put("<role>", String.valueOf(role));
    people(all);
    follower(all);
    hook(all, "<hook>", "<delivery>");
    hook(all, "<old-hook>", "<old-delivery>");
    return all;
  }

  private void people(Map<String, String> all) {
    People.Person person = people.person();
    all.put("<person>", person.account().toString());
    all.put("<leaver>", people.person().account().toString());
    People.Person closed = people.person();
    Viewer administrator = people.viewer(people.administrator());
    bean(Accounts.class).close(administrator, closed.account());
    all.put("<closed>", closed.account().toString());
    people.signedIn(person);
    people.token(person, Scope.READ);
    all.put("<session>", id("browser_session", "account", person.account()));
    all.put("<token>", id("access_token", "account", person.account()));
    UUID invited = people.person().account();
    all.put("<link>", bean(OneTimeLinks.class).make(Purpose.INVITATION, invited, null).text());
  }

  /** Somebody with an account who follows an actor, and a stranger who was asked for a word. */
  private void follower(Map<String, String> all) {
    people.signedIn(officer).post("/subscriptions", "actor", HERE, "rhythm", "DAILY");
    UUID follower = UUID.fromString(id("follower", "account", officer.account()));
    all.put("<subscription>", id("subscription", "follower", follower));
    all.put(
        "<leave>",
        sql("select leave_key from follower where id = :id")
            .param("id", follower)
            .query(String.class)
            .single());
    Secret word = Secret.random();
    sql("""
    insert into subscription (follower, kind, value, rhythm, since, made_at, confirm_hash)
    values (:follower, 'TOPIC', 'petition', 'DAILY', 0, now(), :hash)
    """)
        .param("follower", follower)
        .param("hash", word.hash())
        .update();
    all.put("<word>", word.text());
  }

  /** Entered past its form: this register is not allowed to call out. */
  private void hook(Map<String, String> all, String name, String delivery) {
    UUID id = UUID.randomUUID();
    sql("""
    insert into hook (id, office, address, topics, types, inside, secret, secret_key, state, made_by, made_at,
                      passed, next_at)
    values (:id, :office, 'https://example.org/', '{}', '{}', false, '\\x00', 'none', 'OFF', :by, now(), 0, now())
    """)
        .param("id", id)
        .param("office", HERE)
        .param("by", officer.account())
        .update();
    sql("insert into hook_delivery (id, hook, state, made_at) values (:id, :id, 'GIVEN_UP', now())")
        .param("id", id)
        .update();
    all.put(name, id.toString());
    all.put(delivery, id.toString());
  }

  private String id(String table, String column, UUID value) {
    return sql("select id from " + table + " where " + column + " = :value")
        .param("value", value)
        .query(UUID.class)
        .single()
        .toString();
  }

  /** That of a RESTRICTED act of a desk officer here. */
  private String notice() {
    Viewer viewer = people.viewer(officer);
    ActDraft draft =
        Drafts.with(
            Drafts.own("petition.open", HERE, Drafts.fresh("matrix"), "2020-01-01"),
            it -> it.payload("until", "2020-06-30").seenBy(Visibility.RESTRICTED));
    Depositing.Deposited done =
        (Depositing.Deposited) bean(Depository.class).deposit(viewer, draft, null);
    return bean(Notices.class)
        .listOfActs(List.of(done.act().number()), viewer)
        .getFirst()
        .number()
        .toString();
  }

  private static AuthorityDraft authority() {
    return new AuthorityDraft(
        HERE,
        Authority.Kind.COUNCIL_RESOLUTION,
        HERE,
        "Mayor",
        "",
        null,
        "City council",
        null,
        null,
        null,
        new ActScope(Set.of()),
        null,
        null,
        null,
        Visibility.RESTRICTED);
  }

  private static TermDraft term() {
    return new TermDraft(
        HERE,
        HERE,
        "Mayor",
        "Ada Example",
        null,
        null,
        null,
        new ActScope(Set.of()),
        null,
        null,
        Visibility.RESTRICTED);
  }

  /** Whose depositary sits here. */
  private String pact() {
    Papers papers = Papers.in(context, HERE);
    String pact = papers.adopted(Map.of());
    papers.corrected(pact);
    return pact;
  }

  private JdbcClient.StatementSpec sql(String statement) {
    return bean(JdbcClient.class).sql(statement);
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}

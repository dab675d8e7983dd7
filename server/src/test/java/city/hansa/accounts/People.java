package city.hansa.accounts;

import city.hansa.accounts.session.TestSessions;
import city.hansa.accounts.signin.Passwords;
import city.hansa.accounts.tokens.AccessTokens;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People for tests of the whole application: makes accounts, organisations, roles and tokens, and
 * lends a {@link Client} signed in as one of them.
 *
 * <pre>{@code
 * People people = People.in(context);
 * People.Person officer = people.person("barcelona-es", Role.DESK_OFFICER);
 * HttpResponse<String> page = people.signedIn(officer).get("/desk");
 * HttpResponse<String> made = people.withToken(officer, Scope.ACTS_WRITE).postJson("/api/v1/acts", json);
 * }</pre>
 */
public final class People {
  public static final String PASSWORD = "correct horse battery staple";

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** {@link #PASSWORD} as the register keeps it. */
  private static volatile @Nullable String encoded;

  /** Somebody of a test, whose password is {@link #PASSWORD}. */
  public record Person(UUID account, String name, String email) {}

  private final ApplicationContext context;

  private People(ApplicationContext context) {
    this.context = context;
  }

  public static People in(ApplicationContext context) {
    return new People(context);
  }

  /** An account without any role. */
  public Person person() {
    return account(false);
  }

  /** An account that holds roles at one organisation, which is taken in if it is not here yet. */
  public Person person(String organisation, Role... roles) {
    Person person = account(false);
    give(person, organisation, roles);
    return person;
  }

  public Person administrator() {
    return account(true);
  }

  public void give(Person person, String organisation, Role... roles) {
    organisation(organisation);
    for (Role role : roles) {
      bean(Roles.class).grant(anAdministrator(), person.account(), organisation, role);
    }
  }

  /** Takes an actor in as an organisation in the zone UTC, unless it is here already. */
  public void organisation(String actor) {
    organisation(actor, "UTC");
  }

  public void organisation(String actor, String zone) {
    if (!bean(Organisations.class).isHosted(actor)) {
      bean(Organisations.class).add(anAdministrator(), actor, zone);
    }
  }

  /** What the application knows of a person, for calls of services without HTTP. */
  public Viewer viewer(Person person) {
    return bean(Standings.class).find(person.account()).orElseThrow();
  }

  /** The secret of a new token that lives for a day. */
  public String token(Person person, Scope... scopes) {
    return bean(AccessTokens.class)
        .make(person.account(), "test", Set.of(scopes), Duration.ofDays(1))
        .secret()
        .text();
  }

  /** A reader who is not signed in. */
  public Client reader() {
    return new Client(base(), null);
  }

  /**
   * A browser that is signed in; its forms and calls carry what a page would carry. The way in by
   * password and form is {@link Client#signIn}.
   */
  public Client signedIn(Person person) {
    Client client = reader();
    client.come(TestSessions.begin(context, person.account()));
    return client;
  }

  /** A program with a new token of these scopes. */
  public Client withToken(Person person, Scope... scopes) {
    return new Client(base(), token(person, scopes));
  }

  public String base() {
    Environment environment = context.getEnvironment();
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  private Person account(boolean administrator) {
    String name = "Test Person " + COUNT.incrementAndGet();
    String email = "p" + COUNT.get() + "." + UUID.randomUUID() + "@example.org";
    UUID id = bean(Accounts.class).add(null, name, email, administrator).id();
    setPassword(id);
    return new Person(id, name, email);
  }

  /** Encoded once for all: that is slow by design. */
  private void setPassword(UUID account) {
    JdbcClient sql = bean(JdbcClient.class);
    if (encoded == null) {
      bean(Passwords.class).set(account, PASSWORD);
      encoded =
          sql.sql("select password from account where id = :id")
              .param("id", account)
              .query(String.class)
              .single();
    }
    sql.sql("update account set password = :encoded where id = :id")
        .param("encoded", encoded)
        .param("id", account)
        .update();
  }

  /** Somebody who may take organisations in; the audit names nobody. */
  private Viewer anAdministrator() {
    return new Viewer(maker(), "", Map.of(), true);
  }

  private UUID maker() {
    return bean(Accounts.class).list().stream()
        .filter(account -> account.administrator() && account.open())
        .map(Account::id)
        .findFirst()
        .orElseGet(() -> administrator().account());
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}

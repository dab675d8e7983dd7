package city.hansa.lists;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.lists.intake.ListFacts;
import city.hansa.lists.intake.ListIntake;
import city.hansa.lists.reading.Field;
import city.hansa.lists.work.ListJobs;
import city.hansa.lists.work.Lists;
import city.hansa.sources.SourceDesk;
import city.hansa.sources.SourceDesk.Entering;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk officer who brings lists in the name of an office that no other test uses. */
record Office(ApplicationContext context, String id, Viewer desk, String source) {

  static Office in(ApplicationContext context, String id) {
    People people = People.in(context);
    Viewer desk = people.viewer(people.person(id, Role.DESK_OFFICER));
    Map<String, String> fields = Map.of("title", "List of " + id, "retrievedOn", "2024-01-01");
    String source =
        switch (context.getBean(SourceDesk.class).enter(desk, id, "PUBLIC", fields)) {
          case Entering.Entered(var entered) -> entered.id();
          case Entering.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    return new Office(context, id, desk, source);
  }

  UUID bring(String name, String text) {
    return bring(name, text.getBytes(StandardCharsets.UTF_8));
  }

  UUID bring(String name, byte[] bytes) {
    return context.getBean(ListIntake.class).take(desk, id, name, new ByteArrayInputStream(bytes));
  }

  /** Sets what was guessed, as the members of a network. */
  void members(UUID list, String network, String asOf, boolean complete) {
    Settings guess = list(list).settings();
    set(list, guess.columns(), false, network, "", "", asOf, complete);
  }

  void ties(UUID list, String kind, String own, String asOf, boolean complete) {
    Settings guess = list(list).settings();
    set(list, guess.columns(), true, "", kind, own, asOf, complete);
  }

  private void set(
      UUID list,
      List<Field> columns,
      boolean ties,
      String network,
      String kind,
      String own,
      String asOf,
      boolean complete) {
    Settings guess = list(list).settings();
    done(
        lists()
            .set(
                desk,
                list,
                new Settings(
                    guess.sheet(),
                    guess.headingRow(),
                    columns,
                    ties,
                    network,
                    kind,
                    own,
                    ties ? own.isEmpty() ? "UNKNOWN" : "ACTOR" : "",
                    source,
                    asOf,
                    complete)));
  }

  Lists lists() {
    return context.getBean(Lists.class);
  }

  BroughtList list(UUID id) {
    return lists().get(desk, id);
  }

  /** The counts of a preview, those that are not nothing. */
  Map<String, Long> preview(UUID list) {
    done(lists().check(desk, list, Locale.ENGLISH));
    assertThat(list(list).note()).isNull();
    return list(list).counts();
  }

  /** Row and message of each thing that is wrong. */
  List<String> problems(UUID list) {
    return context.getBean(ListFacts.class).problems(list(list), 0, 100).stream()
        .map(each -> each.row() + " " + each.problem().messageKey())
        .toList();
  }

  /** The message of what went wrong; empty if nothing did. */
  String write(UUID list) {
    done(lists().write(desk, list, Locale.ENGLISH));
    return note(list);
  }

  String undo(UUID list) {
    done(lists().undo(desk, list, Locale.ENGLISH));
    return note(list);
  }

  private String note(UUID list) {
    BroughtList.Note note = list(list).note();
    return note == null ? "" : note.messageKey();
  }

  static void done(Future<?> work) {
    assertThat(ListJobs.await(work, Duration.ofMinutes(2))).isTrue();
  }

  JdbcClient database() {
    return context.getBean(JdbcClient.class);
  }

  /** Towns without any act so far, in the order of their ids. */
  List<String> towns(int count) {
    return database()
        .sql(
            """
            select id from actor a
             where kind = 'CITY' and not exists (select from act where parties @> array[a.id])
             order by md5(id || :office) limit :count
            """)
        .param("office", id + Instant.now())
        .param("count", count)
        .query((row, number) -> row.getString(1))
        .list();
  }
}

package city.hansa.acts.bring;

import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.imports.Bringer;
import city.hansa.kernel.Viewer.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An officer of Girona, who brings liaisons with towns as a file. */
record TownActs(People people, People.Person person, Bringer officer, JdbcClient database) {
  static final String OFFICE = "girona-es";
  static final String HEAD = "type,with,made_on,about,channel,visibility,corrects\n";

  static TownActs in(ApplicationContext context) {
    People people = People.in(context);
    People.Person officer = people.person(OFFICE, Role.DESK_OFFICER);
    return new TownActs(
        people,
        officer,
        new Bringer(people.withToken(officer, Scope.IMPORT, Scope.READ), "acts", OFFICE),
        context.getBean(JdbcClient.class));
  }

  long actsOf(JsonNode run) {
    return database
        .sql("select count(*) from act where batch = :batch")
        .param("batch", run.get("id").asString())
        .query(Long.class)
        .single();
  }

  /** A town that no other test has a liaison with. */
  String town() {
    return database
        .sql(
            """
            select id from actor a
             where kind = 'CITY' and not exists (select from act where parties @> array[a.id])
             order by random() limit 1
            """)
        .query(String.class)
        .single();
  }

  String opened(String town) {
    return "liaison.open," + town + ",2019-05-01,,,PUBLIC,\n";
  }

  String contact(String town, String day, String about) {
    return "liaison.contact," + town + "," + day + "," + about + ",call,PUBLIC,\n";
  }
}

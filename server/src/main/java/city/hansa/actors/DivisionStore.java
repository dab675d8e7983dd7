package city.hansa.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of divisions, for choosing among them. */
@Repository
class DivisionStore {
  private static final String NAMED =
      """
      select d.code, coalesce(d.tagged_names[array_position(d.tagged_languages, :language)], d.name) as name
      from division d
      """;

  private final JdbcClient database;

  DivisionStore(JdbcClient database) {
    this.database = database;
  }

  Optional<Division> find(String code, Locale language) {
    return database
        .sql(NAMED + "where d.code = :code")
        .param("code", code)
        .param("language", language.getLanguage())
        .query(Division.class)
        .optional();
  }

  /** The first-order divisions of a country, by name. */
  List<Division> listOf(String country, Locale language) {
    return database
        .sql(NAMED + "where d.code like :country || '.%' and d.level = 1 order by 2")
        .param("country", country)
        .param("language", language.getLanguage())
        .query((row, number) -> new Division(row.getString("code"), row.getString("name")))
        .list();
  }
}

package city.hansa.authority;

import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every record of authority must have. */
@Component
class Checks {
  private static final int LONGEST = 500;

  private final Sources sources;
  private final JdbcClient sql;

  Checks(Sources sources, JdbcClient sql) {
    this.sources = sources;
    this.sql = sql;
  }

  void text(String field, String value) {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new BadInput(field, value, "authority.text.needed");
    }
  }

  void actor(String id) {
    if (!sql.sql("select exists (select 1 from actor where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single()) {
      throw new BadInput("actor", id, "authority.actor.unknown");
    }
  }

  void order(@Nullable PartialDate from, @Nullable PartialDate until) {
    if (from != null && until != null && !until.latest().isAfter(from.earliest())) {
      throw new BadInput("until", until.toString(), "authority.until.early", from.toString());
    }
  }

  void source(@Nullable String id) {
    if (id != null && find(id).isEmpty()) {
      throw new BadInput("source", id, "authority.source.unknown");
    }
  }

  private Optional<Source> find(String id) {
    try {
      return Optional.of(sources.getSource(id));
    } catch (NotFound none) {
      return Optional.empty();
    }
  }
}

package city.hansa.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the facts of bodies that the gazetteer does not know. */
@Repository
class BodyFactStore {
  private static final List<String> TABLES =
      List.of(
          "actor_name",
          "actor_identifier",
          "actor_date",
          "actor_parent",
          "actor_seat",
          "actor_description",
          "office_holder",
          "network_founder",
          "network");

  private final JdbcClient sql;
  private final MergeStore merges;

  BodyFactStore(JdbcClient sql, MergeStore merges) {
    this.sql = sql;
    this.merges = merges;
  }

  void clear(String id) {
    for (String table : TABLES) {
      sql.sql("delete from " + table + " where actor_id = :id").param("id", id).update();
    }
    sql.sql("delete from actor_succession where successor_id = :id").param("id", id).update();
  }

  void save(NetworkFile.Body body) {
    String id = body.id();
    body.names().forEach(name -> name(id, name));
    body.founded().forEach(began -> date(id, "BEGAN", began.date(), began.label(), began.source()));
    body.ended().forEach(ended -> date(id, "ENDED", ended.date(), ended.how(), ended.source()));
    body.predecessors().stream()
        .filter(before -> !standing(before.id()).equals(id))
        .forEach(before -> succession(id, before));
    body.parent().stream()
        .filter(above -> !standing(above.id()).equals(id))
        .forEach(above -> parent(id, above));
    body.seat().forEach(seat -> seat(id, seat));
    body.officeHolders().forEach(holder -> holder(id, holder));
    body.identifiers().forEach(each -> identifier(id, each));
    NetworkFile.Net network = body.network();
    if (network != null) {
      network(id, network);
      IntStream.range(0, network.founders().size())
          .forEach(i -> founder(id, i + 1, network.founders().get(i)));
    }
    NetworkFile.Described description = body.description();
    if (description != null) {
      insert(
          "actor_description (actor_id, text, source_id)",
          id,
          description.text(),
          description.source());
    }
  }

  private void name(String id, NetworkFile.Named name) {
    insert(
        "actor_name (actor_id, name, language, kind, from_on, until_on, source_id)",
        id,
        name.name(),
        name.lang(),
        name.kind().toUpperCase(Locale.ROOT),
        name.from(),
        name.until(),
        name.source());
  }

  private void date(String id, String event, String on, String label, String source) {
    insert(
        "actor_date (actor_id, event, on_date, label, source_id)",
        id,
        event,
        on,
        label.toUpperCase(Locale.ROOT),
        source);
  }

  private void succession(String id, NetworkFile.Before before) {
    insert(
        "actor_succession (predecessor_id, successor_id, on_date, how, source_id)",
        standing(before.id()),
        id,
        before.on(),
        before.how(),
        before.source());
  }

  private void parent(String id, NetworkFile.Above above) {
    insert(
        "actor_parent (actor_id, parent_id, from_on, until_on, source_id)",
        id,
        standing(above.id()),
        above.from(),
        above.until(),
        above.source());
  }

  /** A place that the gazetteer does not hold is kept by its name. */
  private void seat(String id, NetworkFile.At seat) {
    Integer place = seat.geonamesId();
    boolean held =
        place != null
            && sql.sql("select exists (select from place where id = ?)")
                .param(place)
                .query(Boolean.class)
                .single();
    insert(
        "actor_seat (actor_id, place_id, place_name, country, from_on, until_on, source_id)",
        id,
        held ? place : null,
        seat.place(),
        seat.country(),
        seat.from(),
        seat.until(),
        seat.source());
  }

  private void holder(String id, NetworkFile.Holder holder) {
    insert(
        "office_holder (actor_id, role, person, from_on, until_on, source_id)",
        id,
        holder.role(),
        holder.person(),
        holder.from(),
        holder.until(),
        holder.source());
  }

  private void identifier(String id, NetworkFile.Identified each) {
    insert(
        "actor_identifier (actor_id, scheme, value, source_id)",
        id,
        each.scheme(),
        each.value(),
        each.source());
  }

  private void network(String id, NetworkFile.Net network) {
    insert(
        "network (actor_id, scope, themes, legal_form, source_id)",
        id,
        network.scope(),
        network.themes().toArray(String[]::new),
        network.legalForm(),
        network.source());
  }

  private void founder(String id, int position, NetworkFile.Founder founder) {
    insert(
        "network_founder (actor_id, position, founder_id, name, type, source_id)",
        id,
        position,
        founder.actor() == null ? null : standing(founder.actor()),
        founder.name(),
        founder.type(),
        founder.source());
  }

  /** The file may name a body that was merged since. */
  private String standing(String id) {
    return merges.standing(id);
  }

  private void insert(String target, @Nullable Object... values) {
    String marks = "?" + ", ?".repeat(values.length - 1);
    sql.sql("insert into " + target + " values (" + marks + ")")
        .params(Arrays.asList(values))
        .update();
  }
}

package city.hansa.database;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read what: the condition in the query against the rule written out once more in Java. */
class VisiblePropertyTest {
  private static final List<String> OFFICES = List.of("barcelona-es", "lyon-fr", "uclg");
  private static final List<UUID> PEOPLE =
      IntStream.range(1, 4).mapToObj(number -> new UUID(7, number)).toList();
  private static final JdbcClient SQL = JdbcClient.create(TestSchema.made());

  record Row(
      Visibility visibility, @Nullable String office, Set<String> parties, @Nullable UUID by) {}

  @Property(tries = 300)
  void theQueryOpensWhatTheRuleOpens(@ForAll("viewers") Viewer viewer, @ForAll("rows") Row row) {
    assertThat(asked(viewer, row)).isEqualTo(rule(viewer, row));
  }

  /** What is derived from two records is open to nobody who may not read both. */
  @Property(tries = 200)
  void aDerivedViewIsNeverWiderThanItsMostRestrictedInput(
      @ForAll("viewers") Viewer viewer, @ForAll("rows") Row row, @ForAll Visibility other) {
    Row second = new Row(other, row.office(), row.parties(), row.by());
    Visibility both = row.visibility().and(other);
    Row derived = new Row(both, row.office(), row.parties(), row.by());
    assertThat(asked(viewer, derived)).isEqualTo(asked(viewer, row) && asked(viewer, second));
  }

  /** An administrator without a role reads what anybody with an account reads. */
  @Property(tries = 100)
  void administrationOpensNothing(@ForAll("viewers") Viewer viewer, @ForAll("rows") Row row) {
    Viewer other =
        new Viewer(viewer.account(), viewer.name(), viewer.roles(), !viewer.administrator());
    assertThat(asked(viewer, row)).isEqualTo(asked(other, row));
  }

  /** As the visibilities describe themselves. */
  private static boolean rule(Viewer viewer, Row row) {
    String office = row.office() == null ? "none" : row.office();
    boolean ofTheOffice = !viewer.roles().getOrDefault(office, Set.of()).isEmpty();
    return switch (row.visibility()) {
      case PUBLIC -> true;
      case PARTNERS ->
          ofTheOffice
              || row.parties().stream()
                  .anyMatch(end -> !viewer.roles().getOrDefault(end, Set.of()).isEmpty());
      case OFFICE -> ofTheOffice;
      case RESTRICTED ->
          viewer.roles().getOrDefault(office, Set.of()).stream().anyMatch(SENIOR::contains)
              || ofTheOffice && viewer.account() != null && viewer.account().equals(row.by());
    };
  }

  private static final Set<Role> SENIOR =
      Set.of(Role.HEAD_OF_OFFICE, Role.SIGNATORY, Role.COUNSEL, Role.AUDITOR);

  private static boolean asked(Viewer viewer, Row row) {
    Visible visible = Visible.to(viewer, "r");
    return SQL.sql(
            """
            select count(*) from (values (cast(:visibility as text), cast(:office as text),
              cast(:parties as text[]), cast(:by as uuid))) r(visibility, office, parties, recorded_by)
            where\
            """
                + " "
                + visible.sql())
        .params(visible.parameters())
        .param("visibility", row.visibility().name())
        .param("office", row.office())
        .param("parties", row.parties().toArray(String[]::new))
        .param("by", row.by())
        .query(Integer.class)
        .single()
        .equals(1);
  }

  @Provide
  Arbitrary<Viewer> viewers() {
    Arbitrary<Map<String, Set<Role>>> roles =
        Arbitraries.maps(
                Arbitraries.of(OFFICES), Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3))
            .ofMaxSize(2);
    Arbitrary<Viewer> known =
        Combinators.combine(Arbitraries.of(PEOPLE), roles, Arbitraries.of(true, false))
            .as((account, held, administrator) -> new Viewer(account, "x", held, administrator));
    return Arbitraries.oneOf(known, known, known, Arbitraries.just(Viewer.PUBLIC));
  }

  @Provide
  Arbitrary<Row> rows() {
    return Combinators.combine(
            Arbitraries.of(Visibility.class),
            Arbitraries.of(OFFICES).injectNull(0.1),
            Arbitraries.of(OFFICES).set().ofMaxSize(2),
            Arbitraries.of(PEOPLE).injectNull(0.1))
        .as(Row::new);
  }
}

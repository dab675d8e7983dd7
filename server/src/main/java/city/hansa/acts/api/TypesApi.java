package city.hansa.acts.api;

import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Families;
import city.hansa.acts.Field;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.engine.register.fold.Transition;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of act that this register knows, with their fields and lifecycles. */
@RestController
@Tag(name = "Acts")
class TypesApi {
  private final Families families;

  TypesApi(Families families) {
    this.families = families;
  }

  /**
   * @param lifecycle null where acts of the family make no states
   */
  @Schema(name = "ActFamily")
  record FamilyFacts(
      String name,
      String label,
      Visibility usually,
      List<TypeFacts> types,
      @Nullable LifeFacts lifecycle) {}

  @Schema(name = "ActType")
  record TypeFacts(
      String name,
      String label,
      Set<Standing> standings,
      Set<Role> ownRoles,
      boolean needsAuthority,
      boolean needsSigner,
      List<FieldFacts> fields) {}

  @Schema(name = "ActField")
  record FieldFacts(
      String name, String label, Field.Kind kind, boolean required, List<String> choices) {}

  @Schema(name = "Lifecycle")
  record LifeFacts(String initial, List<String> states, List<Row> transitions) {}

  /**
   * @param to null where each state stays as it is
   * @param reported whether a reported act alone may take it
   */
  @Schema(name = "Transition")
  record Row(String type, Set<String> from, @Nullable String to, boolean reported) {}

  @Operation(
      summary = "Kinds of act",
      description = "With the fields that a deposit needs and the states that each kind leads to.")
  @GetMapping("/api/v1/act-types")
  Map<String, List<FamilyFacts>> types(@Parameter(hidden = true) Site site) {
    Wording words = new Wording(site, Map.of());
    return Map.of("families", families.all().stream().map(each -> family(each, words)).toList());
  }

  private static FamilyFacts family(ActFamily family, Wording words) {
    return new FamilyFacts(
        family.name(),
        words.family(family.name()),
        family.usually(),
        family.types().stream().map(type -> type(type, words)).toList(),
        family.lifecycle().map(TypesApi::life).orElse(null));
  }

  private static TypeFacts type(ActType type, Wording words) {
    return new TypeFacts(
        type.name(),
        words.type(type.name()),
        new TreeSet<>(type.standings()),
        new TreeSet<>(type.ownRoles()),
        type.needsAuthority(),
        type.needsSigner(),
        type.fields().stream()
            .map(each ->
                new FieldFacts(
                    each.name(),
                    words.field(type, each),
                    each.kind(),
                    each.required(),
                    each.choices()))
            .toList());
  }

  private static LifeFacts life(Lifecycle<?> life) {
    return new LifeFacts(
        life.initial().name(),
        life.states().stream().map(Enum::name).toList(),
        life.transitions().stream().map(TypesApi::row).toList());
  }

  private static Row row(Transition<?> row) {
    Enum<?> to = row.to();
    return new Row(
        row.type(),
        new TreeSet<>(row.from().stream().map(Enum::name).toList()),
        to == null ? null : to.name(),
        row.reported());
  }
}

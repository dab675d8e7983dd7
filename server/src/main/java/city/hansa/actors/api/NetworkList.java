package city.hansa.actors.api;

import city.hansa.actors.Kind;
import city.hansa.engine.register.Truth;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every network of the register. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Every network of the register, of all times, the oldest first")
record NetworkList(
    List<Item> items,
    long total,
    @Schema(description = "How many surely stood on asOf") long existing,
    @Schema(description = "Of how many no source decides whether they stood on asOf")
        long existenceUnknown,
    @Schema(description = "Of how many nobody says when they began") long foundingUnknown,
    LocalDate asOf,
    List<ActorFacts.SourceFacts> sources,
    @Nullable String attribution) {

  /** One network. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "NetworkListItem")
  record Item(
      String id,
      Kind kind,
      String name,
      @Nullable String abbreviation,
      Truth exists,
      @Schema(description = "Every account of its beginning") List<ActorFacts.Dated> began,
      @Schema(description = "Every account of its end") List<ActorFacts.Dated> ended,
      boolean endedOnUnknownDay,
      @Schema(description = "GLOBAL, REGIONAL or NATIONAL; absent where no source says")
          @Nullable String scope,
      List<String> themes,
      List<ActorFacts.Seat> seats,
      ActorFacts.@Nullable Location location,
      List<ActorFacts.Step> predecessors,
      List<ActorFacts.Step> successors) {}
}

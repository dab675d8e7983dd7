package city.hansa.ties.api;

import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.TieKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of ties.
 *
 * @param all how many fit
 * @param standing how many of those stand, or may, by kind and by who asserts them
 * @param next address of the next page; left out at the end
 */
@Schema(name = "TieList")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TieList(
    LocalDate asOf,
    int all,
    Map<TieKind, Map<Sidedness, Integer>> standing,
    List<TieData> items,
    @Nullable String next) {}

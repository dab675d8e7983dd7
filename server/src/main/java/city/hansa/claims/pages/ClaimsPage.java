package city.hansa.claims.pages;

import city.hansa.claims.ClaimFilters;
import city.hansa.claims.ClaimQuery;
import city.hansa.claims.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, subject by subject.
 *
 * @param states how many claims stand how, of all that the reader may see
 * @param fitting how many claims fit the filters, on all pages
 * @param next id of the last claim of this page; null at the end
 */
record ClaimsPage(
    List<Topic> topics,
    List<StateCount> states,
    ClaimQuery query,
    int fitting,
    @Nullable String next) {

  /** Those that stand so, or all, by the same filters else. */
  String address(@Nullable State state) {
    return "/claims" + ClaimFilters.written(query.in(state));
  }

  /** The next page; null at the end. */
  @Nullable String nextAddress() {
    return next == null ? null : "/claims" + ClaimFilters.written(query.after(next));
  }

  /**
   * @param lede what there is to know before the figures; empty if nothing
   * @param address page of the subject; null if it has none
   * @param reckonings what follows from its figures by arithmetic, in words
   */
  record Topic(
      String id,
      String title,
      String lede,
      @Nullable String address,
      List<ClaimView> claims,
      List<String> reckonings) {}

  record StateCount(State state, long claims) {}
}

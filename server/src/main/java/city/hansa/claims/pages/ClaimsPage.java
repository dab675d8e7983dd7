package city.hansa.claims.pages;

import city.hansa.claims.CountKind;
import city.hansa.claims.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, subject by subject.
 *
 * @param kind the one chosen; null for all, likewise {@code state}
 * @param shown how many claims stand on the page
 * @param states how many claims stand how, of all that the reader may see
 */
record ClaimsPage(
    List<Topic> topics,
    List<StateCount> states,
    @Nullable CountKind kind,
    @Nullable State state,
    int shown) {

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

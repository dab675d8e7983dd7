package city.hansa.claims;

import city.hansa.kernel.BadInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the claims that fit, subject by subject.
 *
 * @param account all that the viewer may see of the subjects asked for
 * @param fitting how many claims fit, on all pages
 * @param items those of this page
 * @param next id of the last claim of this page; null at the end
 */
public record Listing(Account account, int fitting, List<Finding> items, @Nullable String next) {

  /**
   * The page is found anew from the last claim of the page before, wherever that stands now.
   *
   * @throws BadInput naming "after" if there is no such claim
   */
  static Listing of(Account account, ClaimQuery query) {
    List<Finding> all = account.bySubject().values().stream().flatMap(List::stream).toList();
    String after = query.after();
    if (after != null && account.find(after).isEmpty()) {
      throw new BadInput("after", after, "claims.problem.after");
    }
    List<Finding> rest =
        after == null
            ? all
            : all.stream().dropWhile(each -> !each.claim().id().equals(after)).skip(1).toList();
    List<Finding> page = rest.stream().filter(query::fits).limit(query.limit() + 1L).toList();
    boolean more = page.size() > query.limit();
    List<Finding> items = more ? page.subList(0, query.limit()) : page;
    int fitting = Math.toIntExact(all.stream().filter(query::fits).count());
    return new Listing(account, fitting, items, more ? items.getLast().claim().id() : null);
  }
}

package city.hansa.acts.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of acts.
 *
 * @param next address of the page after it; null at the end
 */
record ActList(List<ActFacts> items, @Nullable String next) {}

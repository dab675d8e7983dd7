package city.hansa.hooks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hook as somebody asks for it: not checked yet.
 *
 * @param office actor id of the organisation
 * @param address of the endpoint
 * @param topics families of acts
 * @param types of acts
 * @param actor id; blank or null for any
 * @param instrument id; blank or null for any
 * @param inside whether acts are sent that only partners or the office may read
 */
public record HookOrder(
    String office,
    String address,
    List<String> topics,
    List<String> types,
    @Nullable String actor,
    @Nullable String instrument,
    boolean inside) {

  public HookOrder {
    topics = List.copyOf(topics);
    types = List.copyOf(types);
  }
}

package city.hansa.engine.register.effect;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who can become committed at all.
 *
 * @param invited actor ids; null where anybody may
 * @param regions how many regions there are
 * @param people how many people can be counted at most
 */
public record Circle(@Nullable Set<String> invited, int regions, long people) {

  public Circle {
    invited = invited == null ? null : Set.copyOf(invited);
  }
}

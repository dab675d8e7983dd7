package city.hansa.engine.impact;

import java.util.Optional;

/** Names of administrative divisions by code, such as {@code GB.ENG.GLA}: Greater London. */
@FunctionalInterface
public interface DivisionNames {
  Optional<String> find(String code);
}

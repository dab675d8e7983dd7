package city.hansa.acts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The families of acts that this version knows. */
@Component
public class Families {
  private final Map<String, ActFamily> families = new LinkedHashMap<>();
  private final Map<String, ActType> types = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if two families share a name, or a type is not of its family
   */
  public Families(List<ActFamily> all) {
    for (ActFamily family : all) {
      if (families.put(family.name(), family) != null) {
        throw new IllegalArgumentException("Two families of acts are called " + family.name());
      }
      for (ActType type : family.types()) {
        if (!type.family().equals(family.name()) || types.put(type.name(), type) != null) {
          throw new IllegalArgumentException(
              "Type %s does not belong to family %s, or comes twice"
                  .formatted(type.name(), family.name()));
        }
      }
    }
  }

  public Collection<ActFamily> all() {
    return families.values();
  }

  /** Empty for a family of a newer version. */
  public Optional<ActFamily> find(String name) {
    return Optional.ofNullable(families.get(name));
  }

  /** Empty for a type of a newer version. */
  public Optional<ActType> findType(String name) {
    return Optional.ofNullable(types.get(name));
  }
}

package city.hansa.imports.runs;

import city.hansa.imports.Column;
import city.hansa.imports.ImportKind;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.site.Languages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The kinds of list that this version takes in. */
@Component
public class Kinds {
  private final Map<String, ImportKind> kinds = new LinkedHashMap<>();
  private final MessageSource messages;

  Kinds(List<ImportKind> all, MessageSource messages) {
    this.messages = messages;
    for (ImportKind kind : all) {
      if (kinds.put(kind.name(), kind) != null) {
        throw new IllegalArgumentException("Two kinds of import are called " + kind.name());
      }
    }
  }

  public Collection<ImportKind> all() {
    return kinds.values();
  }

  /**
   * @throws NotFound if there is none
   */
  public ImportKind get(String name) {
    ImportKind kind = kinds.get(name);
    if (kind == null) {
      throw new NotFound(name);
    }
    return kind;
  }

  /**
   * The account of somebody who may bring rows of this kind in the name of that organisation.
   *
   * @throws NotFound if there is no such kind
   * @throws Refused 401 or 403 to others
   */
  UUID allowed(Viewer viewer, String name, String office) {
    ImportKind kind = get(name);
    UUID account = viewer.account();
    if (account == null) {
      throw new Refused(Why.SIGN_IN, "imports.refused.signIn");
    }
    if (!kind.mayBring(viewer, office)) {
      throw new Refused(Why.FORBIDDEN, "imports.refused.role", office);
    }
    return account;
  }

  /** What a column is called on screen, in every language. */
  Collection<String> labels(Column column) {
    return Languages.OFFERED.stream()
        .map(language -> messages.getMessage(column.labelKey(), null, null, language))
        .filter(Objects::nonNull)
        .toList();
  }
}

package city.hansa.site;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of all bundles. A page asks for thousands of them, and the bundles are many: what was
 * found once, and what takes no arguments, is kept. Keys that no bundle has are not kept, so that
 * nobody fills the memory by asking for them.
 */
final class Messages extends ResourceBundleMessageSource {
  private final Map<Locale, Map<String, MessageFormat>> found = new ConcurrentHashMap<>();
  private final Map<Locale, Map<String, String>> plain = new ConcurrentHashMap<>();

  Messages() {
    setBasenames(Bundles.names());
    setDefaultEncoding("UTF-8");
    setFallbackToSystemLocale(false);
    setAlwaysUseMessageFormat(true);
  }

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    if (code == null || locale == null || arguments != null && arguments.length > 0) {
      return super.getMessageInternal(code, arguments, locale);
    }
    Map<String, String> kept = plain.computeIfAbsent(locale, none -> new ConcurrentHashMap<>());
    String known = kept.get(code);
    if (known == null) {
      known = super.getMessageInternal(code, arguments, locale);
      if (known != null) {
        kept.put(code, known);
      }
    }
    return known;
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    Map<String, MessageFormat> kept =
        found.computeIfAbsent(locale, none -> new ConcurrentHashMap<>());
    MessageFormat known = kept.get(code);
    if (known == null) {
      known = super.resolveCode(code, locale);
      if (known != null) {
        kept.put(code, known);
      }
    }
    return known;
  }
}

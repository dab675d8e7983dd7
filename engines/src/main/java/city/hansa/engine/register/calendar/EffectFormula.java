package city.hansa.engine.register.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text names the day of its effect, counted from a deposit. A later deposit never gives an
 * earlier day.
 */
public sealed interface EffectFormula {

  /** The first day in effect. */
  LocalDate after(LocalDate deposit);

  /** "On the thirtieth day after the deposit". */
  record OnNthDayAfter(int n) implements EffectFormula {

    public OnNthDayAfter {
      Form.check(n);
    }

    @Override
    public LocalDate after(LocalDate deposit) {
      return deposit.plusDays(n);
    }

    @Override
    public String toString() {
      return "ON_NTH_DAY_AFTER(%d)".formatted(n);
    }
  }

  /** "After the expiry of thirty days from the deposit". */
  record AfterExpiryOfDays(int n) implements EffectFormula {

    public AfterExpiryOfDays {
      Form.check(n);
    }

    @Override
    public LocalDate after(LocalDate deposit) {
      return deposit.plusDays(n + 1L);
    }

    @Override
    public String toString() {
      return "AFTER_EXPIRY_OF_N_DAYS(%d)".formatted(n);
    }
  }

  /** "On the first day of the month following the expiration of three months". */
  record FirstOfMonthAfterMonths(int n) implements EffectFormula {

    public FirstOfMonthAfterMonths {
      Form.check(n);
    }

    @Override
    public LocalDate after(LocalDate deposit) {
      return deposit.withDayOfMonth(1).plusMonths(n + 1L);
    }

    @Override
    public String toString() {
      return "FIRST_OF_MONTH_AFTER_N_MONTHS(%d)".formatted(n);
    }
  }

  /**
   * "On the first day of the month after the 60th day following the date of the deposit" (Rome
   * Statute of the International Criminal Court, article 126).
   */
  record FirstOfMonthAfterNthDay(int n) implements EffectFormula {

    public FirstOfMonthAfterNthDay {
      Form.check(n);
    }

    @Override
    public LocalDate after(LocalDate deposit) {
      return deposit.plusDays(n).withDayOfMonth(1).plusMonths(1);
    }

    @Override
    public String toString() {
      return "FIRST_OF_MONTH_AFTER_NTH_DAY(%d)".formatted(n);
    }
  }

  /**
   * "Three months after the deposit" as the United Nations count it: the day of the same number;
   * one that the month does not have falls to its last.
   */
  record AfterMonths(int n) implements EffectFormula {

    public AfterMonths {
      Form.check(n);
    }

    @Override
    public LocalDate after(LocalDate deposit) {
      return deposit.plusMonths(n);
    }

    @Override
    public String toString() {
      return "AFTER_N_MONTHS(%d)".formatted(n);
    }
  }

  /**
   * "Three months after the deposit" as the Council of Europe counts it: the day after the months
   * are over, such as 12 March 2002 for a deposit on 11 December 2001 (Protocol No. 2 to the Madrid
   * Outline Convention).
   */
  record AfterExpiryOfMonths(int n) implements EffectFormula {

    public AfterExpiryOfMonths {
      Form.check(n);
    }

    @Override
    public LocalDate after(LocalDate deposit) {
      return deposit.plusMonths(n).plusDays(1);
    }

    @Override
    public String toString() {
      return "AFTER_EXPIRY_OF_N_MONTHS(%d)".formatted(n);
    }
  }

  /**
   * Reads what {@code toString} wrote.
   *
   * @throws IllegalArgumentException naming the text and what to write
   */
  static EffectFormula parse(String text) {
    Matcher form = Form.PATTERN.matcher(text);
    if (!form.matches()) {
      throw Form.refusal(text);
    }
    int n = Integer.parseInt(form.group(2));
    return switch (form.group(1)) {
      case "ON_NTH_DAY_AFTER" -> new OnNthDayAfter(n);
      case "AFTER_EXPIRY_OF_N_DAYS" -> new AfterExpiryOfDays(n);
      case "FIRST_OF_MONTH_AFTER_N_MONTHS" -> new FirstOfMonthAfterMonths(n);
      case "FIRST_OF_MONTH_AFTER_NTH_DAY" -> new FirstOfMonthAfterNthDay(n);
      case "AFTER_N_MONTHS" -> new AfterMonths(n);
      case "AFTER_EXPIRY_OF_N_MONTHS" -> new AfterExpiryOfMonths(n);
      default -> throw Form.refusal(text);
    };
  }

  /** How a formula is written. */
  final class Form {

    private static final Pattern PATTERN = Pattern.compile("([A-Z_]+)\\(([0-9]{1,4})\\)");

    private Form() {}

    private static void check(int n) {
      if (n < 0 || n > 9999) {
        throw new IllegalArgumentException("Delay of %d: write 0 to 9999".formatted(n));
      }
    }

    private static IllegalArgumentException refusal(String text) {
      String shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
      return new IllegalArgumentException(
          ("Effect \"%s\": not a formula; write ON_NTH_DAY_AFTER(30), AFTER_EXPIRY_OF_N_DAYS(30),"
                  + " AFTER_N_MONTHS(3), AFTER_EXPIRY_OF_N_MONTHS(3), FIRST_OF_MONTH_AFTER_N_MONTHS(3) or"
                  + " FIRST_OF_MONTH_AFTER_NTH_DAY(60)")
              .formatted(shown));
    }
  }
}

package city.hansa.imports.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a workbook say: days as ISO 8601, numbers without grouping, texts as they are.
 */
record Cells(ReadOnlySharedStringsTable texts, StylesTable styles, boolean date1904) {

  /**
   * @param type of the cell: s, str, inlineStr, b, e, n
   * @param style its index; -1 for none
   */
  String text(String type, int style, String value) {
    return switch (type) {
      case "s" -> shared(value.strip());
      case "b" -> value.equals("1") ? "true" : "false";
      case "n" -> number(style, value.strip());
      default -> value;
    };
  }

  private String shared(String index) {
    int at = Integer.parseInt(index);
    return at < texts.getUniqueCount() ? texts.getItemAt(at).getString() : "";
  }

  private String number(int style, String value) {
    if (value.isEmpty()) {
      return "";
    }
    double number = Double.parseDouble(value);
    if (isDate(style) && DateUtil.isValidExcelDate(number)) {
      LocalDateTime time = DateUtil.getLocalDateTime(number, date1904);
      if (time != null) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? time.toLocalDate().toString()
            : time.toString();
      }
    }
    return new BigDecimal(value).stripTrailingZeros().toPlainString();
  }

  private boolean isDate(int style) {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle known = styles.getStyleAt(style);
    int format = known.getDataFormat();
    @Nullable String written = known.getDataFormatString();
    String shown = written == null ? BuiltinFormats.getBuiltinFormat(format) : written;
    return shown != null && DateUtil.isADateFormat(format, shown);
  }
}

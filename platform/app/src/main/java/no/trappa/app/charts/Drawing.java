package no.trappa.app.charts;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one SVG picture; every word is escaped by the XML writer. */
final class Drawing {

  private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private Drawing() throws XMLStreamException {
    xml = XML.createXMLStreamWriter(text);
  }

  /** What is drawn inside the picture's frame. */
  interface Strokes {
    void draw(Drawing drawing) throws XMLStreamException;
  }

  /** What a picture is known by, and the words for whoever cannot see it. */
  record Name(String id, String title, String description) {

    private Name onPhone() {
      return new Name(id + "-narrow", title, description);
    }
  }

  static String wide(Name name, int width, int height, Strokes strokes) {
    return of(name, "wide", width, height, strokes);
  }

  /** A picture for a phone: another layout, with letters of the same size. */
  static String narrow(Name name, int width, int height, Strokes strokes) {
    return of(name.onPhone(), "narrow", width, height, strokes);
  }

  private static String of(Name name, String kind, int width, int height, Strokes strokes) {
    try {
      var drawing = new Drawing();
      drawing.open(name, kind, width, height);
      strokes.draw(drawing);
      drawing.xml.writeEndElement();
      drawing.xml.flush();
      return drawing.text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("writing to a string failed", impossible);
    }
  }

  private void open(Name name, String kind, int width, int height) throws XMLStreamException {
    xml.writeStartElement("svg");
    attributes(
        "xmlns", "http://www.w3.org/2000/svg",
        "viewBox", "0 0 " + width + " " + height,
        "role", "img",
        "class", "chart " + kind,
        "aria-labelledby", name.id() + "-title " + name.id() + "-description",
        "font-family", "inherit",
        "font-size", "14");
    words("title", name.title(), "id", name.id() + "-title");
    words("desc", name.description(), "id", name.id() + "-description");
  }

  void line(double x1, double y1, double x2, double y2, String colour, double width)
      throws XMLStreamException {
    empty(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "stroke",
        colour,
        "stroke-width",
        number(width),
        "stroke-linecap",
        "round");
  }

  void rectangle(double x, double y, double width, double height, String fill, String stroke)
      throws XMLStreamException {
    empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        "3",
        "fill",
        fill,
        "stroke",
        stroke);
  }

  /** A rectangle that is only an outline; dashes are none, or how long they and their gaps are. */
  void frame(double x, double y, double width, double height, String stroke, String dashes)
      throws XMLStreamException {
    empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        "8",
        "fill",
        "none",
        "stroke",
        stroke,
        "stroke-width",
        "4",
        "stroke-dasharray",
        dashes);
  }

  void circle(double x, double y, double radius, String fill, String stroke)
      throws XMLStreamException {
    empty(
        "circle",
        "cx",
        number(x),
        "cy",
        number(y),
        "r",
        number(radius),
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        "2");
  }

  /** Words at a point; anchor is start, middle or end. */
  void label(double x, double y, String anchor, String colour, String words, String... more)
      throws XMLStreamException {
    xml.writeStartElement("text");
    attributes("x", number(x), "y", number(y), "text-anchor", anchor, "fill", colour);
    attributes(more);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void words(String element, String words, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (var i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}

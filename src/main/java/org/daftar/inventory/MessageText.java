package org.daftar.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Messages as JSON, so that a reason that was stored can be read in another language later.
final class MessageText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MessageText() {}

  static String write(Message message) {
    return node(message).toString();
  }

  static Message read(String text) {
    try {
      return message(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a stored message: " + text, e);
    }
  }

  private static ObjectNode node(Message message) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", message.key());
    ArrayNode arguments = node.putArray("arguments");
    for (Object argument : message.arguments()) {
      switch (argument) {
        case Message inner -> arguments.add(node(inner));
        case Integer number -> arguments.add(number.longValue());
        case Long number -> arguments.add(number);
        case Number number -> arguments.add(number.doubleValue());
        case String string -> arguments.add(string);
        default -> arguments.addObject().put("code", argument.toString());
      }
    }
    return node;
  }

  private static Message message(JsonNode node) {
    List<Object> arguments = new ArrayList<>();
    for (JsonNode argument : node.path("arguments")) {
      arguments.add(argument(argument));
    }
    return new Message(node.path("key").asText(), arguments);
  }

  private static Object argument(JsonNode node) {
    if (node.has("code")) {
      return new Code(node.path("code").asText());
    }
    if (node.isIntegralNumber()) {
      return node.longValue();
    }
    return node.isNumber() ? node.doubleValue() : node.isObject() ? message(node) : node.asText();
  }
}

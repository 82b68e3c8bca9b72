package org.daftar.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Keeps the reason of a proposal, so that it can be said in whatever language is chosen later. The
/// kinds of arguments are kept apart because they are shown differently: see [Message].
final class MessageJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MessageJson() {}

  static ObjectNode node(Message message) {
    ObjectNode node = MAPPER.createObjectNode().put("key", message.key());
    ArrayNode arguments = node.putArray("arguments");
    message.arguments().forEach(argument -> arguments.add(argument(argument)));
    return node;
  }

  private static ObjectNode argument(Object argument) {
    ObjectNode node = MAPPER.createObjectNode();
    return switch (argument) {
      case Message message -> node.set("message", node(message));
      case Long number -> node.put("count", number);
      case Integer number -> node.put("count", number.longValue());
      case Number number -> node.put("number", number.doubleValue());
      case Code code -> node.put("code", code.text());
      default -> node.put("text", argument.toString());
    };
  }

  static Message message(JsonNode node) {
    List<Object> arguments = new ArrayList<>();
    node.path("arguments").forEach(argument -> arguments.add(argument(argument)));
    return new Message(node.path("key").asText(), arguments);
  }

  private static Object argument(JsonNode node) {
    if (node.has("message")) {
      return message(node.path("message"));
    }
    if (node.has("count")) {
      return node.path("count").asLong();
    }
    if (node.has("number")) {
      return node.path("number").asDouble();
    }
    return node.has("code") ? new Code(node.path("code").asText()) : node.path("text").asText();
  }
}

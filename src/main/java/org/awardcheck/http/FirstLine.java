package org.awardcheck.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees what a connection asks for before anything reads it. Of a first line that is too long, or is none, nothing else
 * is known, and a refusal is to be in the language of the page.
 */
final class FirstLine extends ChannelInboundHandlerAdapter {
    private static final int LOOKED_AT = 256;
    /** A method and as much of a path as has come. */
    private static final Pattern BEGINNING =
            Pattern.compile("[\\r\\n]*[A-Z]{3,10} +(?:https?://[^/ ]*)?(/[^ \\r\\n?#%]*)");

    private final Held held;
    private String path = "";

    /** @param held counts all that comes */
    FirstLine(Held held) {
        this.held = held;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof ByteBuf bytes) {
            held.come(bytes);
            Matcher beginning = BEGINNING.matcher(bytes.toString(bytes.readerIndex(),
                    Math.min(bytes.readableBytes(), LOOKED_AT), StandardCharsets.ISO_8859_1));
            path = beginning.lookingAt() ? beginning.group(1) : path;
        }
        super.channelRead(context, message);
    }

    /** To whom a refusal goes before the head of a request has come. */
    Audience audience() {
        return Audience.of(path, null, null);
    }

    /** To whom the refusal of a request goes. */
    Audience audience(HttpRequest request) {
        // Netty makes up another address for what it cannot read.
        return Audience.of(request.decoderResult().isSuccess() || request.headers().size() > 0 ? request.uri() : path,
                request.headers().get(HttpHeaderNames.ACCEPT), request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE));
    }
}

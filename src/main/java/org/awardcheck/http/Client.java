package org.awardcheck.http;

import io.netty.channel.Channel;
import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who a client is, for what each client may have. */
final class Client {
    /** Of an IPv6 address, what names a network (RFC 4291, 2.5.4): whoever has one has all its addresses. */
    private static final int NETWORK_BYTES = 8;
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
    /** All whom a proxy names otherwise. */
    private static final String UNKNOWN = "unknown";

    private Client() {
    }

    /** Who sent a request: by the connection's address or, behind a proxy, by the one that it names. */
    static String of(RoutingContext context) {
        SocketAddress client = context.request().remoteAddress();
        // There is none where a proxy names an IPv6 address in brackets, as it has to in Forwarded.
        String address = client.hostAddress();
        return of(address != null ? address : BRACKETS.matcher(String.valueOf(client.host())).replaceAll(""));
    }

    /** Who opened a connection; null if it is one within the program. */
    static String of(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress socket
                ? of(socket.getAddress().getHostAddress()) : null;
    }

    /** An IPv4 address, or the network of an IPv6 address; all that is no address is one client. */
    static String of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return UNKNOWN;
        }
        try {
            // Makes an IPv4 address of one that is mapped into IPv6.
            InetAddress parsed = InetAddress.getByAddress(bytes);
            return parsed.getAddress().length <= NETWORK_BYTES ? parsed.getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}

"""A mail server for tests: aiosmtpd, which keeps what it takes in a Maildir.

mail_server.py FOLDER CERTIFICATE KEY [starttls|tls|sign-in|greylist|silent]...
"""
import asyncio
import os
import pwd
import ssl
import sys
from mailbox import Maildir

from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import SMTP, AuthResult

folder, certificate, key = sys.argv[1:4]
behaviour = set(sys.argv[4:])
mailbox = os.path.join(folder, "mail")


def become_nobody():
    """Nothing here needs to be root."""
    nobody = pwd.getpwnam("nobody")
    os.chmod(folder, 0o755)
    Maildir(mailbox, create=True)
    for place in (mailbox, *(os.path.join(mailbox, each) for each in ("cur", "new", "tmp"))):
        os.chown(place, nobody.pw_uid, nobody.pw_gid)
    os.setgroups([])
    os.setgid(nobody.pw_gid)
    os.setuid(nobody.pw_uid)


class Post(Mailbox):
    """Refuses what the tests want refused; everything else is aiosmtpd's own."""

    def __init__(self, place):
        super().__init__(place)
        self.seen = set()

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("nobody"):
            return "550 5.1.1 There is no such mailbox"
        if "greylist" in behaviour and address not in self.seen:
            self.seen.add(address)
            return "451 4.7.1 Come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if "silent" in behaviour:
            await asyncio.sleep(3600)
        return await super().handle_DATA(server, session, envelope)


def sign_in(server, session, envelope, mechanism, data):
    right = data.login == b"house" and data.password == b"a secret"
    return AuthResult(success=right, handled=False)


async def serve():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    if os.getuid() == 0:
        become_nobody()
    handler = Post(mailbox)
    starttls = "starttls" in behaviour

    def connection():
        return SMTP(
            handler,
            hostname="mail.test",
            tls_context=context if starttls else None,
            require_starttls=starttls,
            authenticator=sign_in if "sign-in" in behaviour else None,
            auth_required="sign-in" in behaviour,
            auth_require_tls=False,
        )

    server = await asyncio.get_running_loop().create_server(
        connection, "127.0.0.1", 0, ssl=context if "tls" in behaviour else None
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(serve())

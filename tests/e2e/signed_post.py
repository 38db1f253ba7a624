# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends events as a shop's own program would: CloudEvents over real HTTP, signed after Standard Webhooks.

Two signers that are not ours: Python's hmac, and the openssl program.
"""
import base64, hashlib, hmac, http.client, json, subprocess, time


def key_of(secret):
    return base64.b64decode(secret.removeprefix("whsec_"))


def by_hmac(secret, content):
    return hmac.new(key_of(secret), content, hashlib.sha256).digest()


def by_openssl(secret, content):
    return subprocess.run(["openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:" + key_of(secret).hex(),
                           "-binary"], input=content, check=True, capture_output=True).stdout


def post(port, document, secret, signer=by_hmac):
    """Status and answer; an OSError or HTTPException when the other side went away."""
    body = json.dumps(document).encode()
    message, stamp = f"msg_{document['id']}", str(int(time.time()))
    digest = signer(secret, f"{message}.{stamp}.".encode() + body)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("POST", "/events", body, {
            "Content-Type": "application/cloudevents+json", "webhook-id": message, "webhook-timestamp": stamp,
            "webhook-signature": "v1," + base64.b64encode(digest).decode()})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read() or b"{}")
    finally:
        connection.close()

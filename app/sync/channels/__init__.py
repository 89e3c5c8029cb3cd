"""Ways on which bundles travel by themselves: a folder or network share, WebDAV, SFTP and mail.

What a server says is never believed: names, sizes and counts are bounded here, and a bundle proves itself at import.
"""

"""What the system says of a file is told by its own code: a broken disk is not a full one."""

import errno

import pytest

from app.errors import Environment
from app.storage.disk_trouble import disk_trouble_told


@pytest.mark.parametrize(
    "number, code, hint",
    [
        (errno.ENOSPC, "disk_full", "free_space_and_retry"),
        (errno.EROFS, "folder_not_writable", "choose_writable_folder"),
        (errno.EIO, "disk_error", "check_disk_and_restore"),
    ],
)
def test_trouble_with_the_disk_has_its_code(tmp_path, number, code, hint):
    with pytest.raises(Environment) as caught, disk_trouble_told(tmp_path):
        raise OSError(number, "")
    assert (caught.value.code, caught.value.hint) == (code, hint)

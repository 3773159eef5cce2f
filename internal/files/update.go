package files

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// Update replaces what a file holds by what change makes of it, whole or not at all,
// with the rights that it has. Whoever else updates the file waits until it is done, so
// that nothing of theirs is lost. A file that is not there begins with what is new, if
// that is not nil; where change fails, it is taken away again.
func Update(path string, limit int64, begin []byte, change func(before []byte) (after []byte, err error)) error {
	locked, created, err := lockCurrent(path, begin)
	if err != nil {
		return err
	}
	defer locked.Close()
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return err
	}
	mode, before, err := contentOf(locked, limit)
	if err == nil {
		var after []byte
		if after, err = change(before); err == nil {
			err = put(locked, path, after, mode)
		}
	}
	if err != nil && created {
		err = errors.Join(err, os.Remove(path))
	}
	return err
}

// put replaces the file. Windows lets nobody replace a file that somebody has open, so
// there it is written as it lies.
func put(locked *lockedfile.File, path string, content []byte, mode fs.FileMode) error {
	if runtime.GOOS != "windows" {
		file, err := create(nil, path, mode)
		if err != nil {
			return err
		}
		_, err = file.Write(content)
		return file.Commit(errors.Join(err, file.file.Chmod(mode)))
	}
	return try("write", path, func() error {
		if _, err := locked.WriteAt(content, 0); err != nil {
			return err
		}
		return locked.Truncate(int64(len(content)))
	})
}

// lockCurrent locks the file that bears a name. Whoever held the lock before may have
// put another file in its place: then that is the one to wait for.
func lockCurrent(path string, begin []byte) (locked *lockedfile.File, created bool, err error) {
	for {
		info, err := os.Stat(path)
		if errors.Is(err, fs.ErrNotExist) && begin != nil {
			if created, err = begun(path, begin); err == nil {
				info, err = os.Stat(path)
			}
		}
		if err == nil {
			err = regular(info)
		}
		if err == nil {
			locked, err = lockedfile.OpenFile(path, os.O_RDWR, 0)
		}
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) && begin != nil {
				continue // taken away by who could not change it
			}
			return nil, false, err
		}
		held, heldErr := locked.Stat()
		named, namedErr := os.Stat(path)
		if heldErr == nil && namedErr == nil && os.SameFile(held, named) {
			return locked, created, nil
		}
		if err := locked.Close(); err != nil {
			return nil, false, err
		}
	}
}

// begun makes a file that holds what it begins with from its first moment, so that
// nobody reads it empty; if somebody was faster, theirs stays.
func begun(path string, begin []byte) (created bool, err error) {
	target, err := os.Readlink(path)
	if err == nil {
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(path), target)
		}
		return begun(target, begin)
	}
	temp, err := create(nil, path, 0o644)
	if err != nil {
		return false, err
	}
	_, err = temp.Write(begin)
	err = errors.Join(err, try("close", path, temp.file.Close))
	if err == nil {
		err = try("link", path, func() error { return os.Link(temp.temp, path) })
	}
	if errors.Is(err, fs.ErrExist) {
		err = nil
	} else {
		created = err == nil
	}
	if err = errors.Join(temp.about(err), temp.remove()); err != nil && created {
		return false, errors.Join(err, os.Remove(path))
	}
	return created, err
}

func contentOf(file *lockedfile.File, limit int64) (fs.FileMode, []byte, error) {
	info, err := file.Stat()
	if err != nil {
		return 0, nil, err
	}
	content, err := ReadAll(io.Reader(file), limit)
	return info.Mode().Perm(), content, err
}

// Package files reaches the disk. It answers "may this path be read, or written?":
// it opens regular files only, remembers what a run has read, walks folders, and
// keeps what is written below a folder. It must not know what files hold.
package files

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// Open opens a regular file for reading, and remembers nothing of it.
func Open(path string) (*os.File, error) {
	file, _, err := open(path)
	return file, err
}

// open opens a regular file. Whatever else a path leads to may never end, as a
// device, or never begin, as a pipe that nobody writes to.
func open(path string) (*os.File, fs.FileInfo, error) {
	info, err := os.Stat(path)
	if err == nil {
		err = regular(info)
	}
	if err != nil {
		return nil, nil, Plain(err)
	}
	var file *os.File
	err = try("open", path, func() (err error) {
		file, err = os.Open(path)
		return err
	})
	if err != nil {
		return nil, nil, Plain(err)
	}
	if info, err = file.Stat(); err == nil {
		err = regular(info)
	}
	if err != nil {
		return nil, nil, errors.Join(Plain(err), file.Close())
	}
	if info.Size() == 0 {
		// A system calls regular and empty what it makes up, too: /proc/kmsg never ends.
		if err := file.Close(); err != nil {
			return nil, nil, Plain(err)
		}
		file, err = os.Open(os.DevNull)
	}
	return file, info, err
}

// regular refuses what is no regular file.
func regular(info fs.FileInfo) error {
	kind := "something else"
	switch mode := info.Mode(); {
	case mode.IsRegular():
		return nil
	case mode.IsDir():
		kind = "a folder"
	case mode&fs.ModeNamedPipe != 0:
		kind = "a pipe"
	case mode&fs.ModeSocket != 0:
		kind = "a socket"
	case mode&fs.ModeDevice != 0:
		kind = "a device"
	}
	return fmt.Errorf("is no regular file, but %s", kind)
}

// ReadAll reads what has no more than so many bytes.
func ReadAll(r io.Reader, limit int64) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return nil, Plain(err)
	case int64(len(content)) > limit:
		return nil, tooLarge(limit)
	}
	return content, nil
}

func tooLarge(limit int64) error { return fmt.Errorf("larger than %d bytes", limit) }

// Plain takes the operation and the path out of a file system error: whoever tells
// of it names the file.
func Plain(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}

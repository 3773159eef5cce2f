package files

import (
	"bytes"
	"errors"
	"io"
	"os"
)

// Append renders something behind what a file holds, or into a new one.
func Append(name string, render func(io.Writer) error) (err error) {
	var rendered bytes.Buffer
	if err := render(&rendered); err != nil {
		return err
	}
	var file *os.File
	err = try("create", name, func() (err error) {
		file, err = os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
		return err
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, try("close", name, file.Close)) }()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	err = try("write", name, func() error {
		_, err := file.Write(rendered.Bytes())
		return err
	})
	if err != nil && info.Mode().IsRegular() {
		err = errors.Join(err, file.Truncate(info.Size())) // half of it would be shown as all
	}
	return err
}
